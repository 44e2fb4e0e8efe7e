// One line per region: sign, name as a link, note, a word at the end. textContent only: names come from data.
export default function ({ parentElement, data, setTriggerValue }) {
  const piece = (name, className, words) => {
    const element = document.createElement(name);
    element.className = className;
    if (words) element.textContent = words;
    return element;
  };
  const list = parentElement.querySelector(".region-list");
  list.replaceChildren(...data.map((entry) => {
    const line = piece("li", "");
    const link = piece("a", "name", entry.name);
    link.href = entry.href;
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      setTriggerValue("picked", entry.code);
    };
    const sign = piece("i", entry.sign ? `sign ${entry.sign}` : "");
    sign.setAttribute("aria-hidden", "true");
    line.append(sign, link, piece("span", "end", entry.end), piece("span", "note", entry.note));
    return line;
  }));
}
