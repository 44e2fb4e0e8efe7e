// Groups of links; a plain click goes back to the server, any other (new tab, copy) uses the address.
export default function ({ parentElement, data, setTriggerValue }) {
  const piece = (name, className, words) => {
    const element = document.createElement(name);
    element.className = className;
    if (words) element.textContent = words;
    return element;
  };
  const menu = parentElement.querySelector(".menu");
  menu.setAttribute("aria-label", "Menu utama");
  menu.replaceChildren(...data.flatMap((group) => [
    piece("span", "group", group.heading),
    ...group.links.map((entry) => {
      const link = piece("a", entry.current ? "current" : "");
      const sign = piece("i", `sign ${entry.icon}`);
      sign.setAttribute("aria-hidden", "true");
      link.append(sign, piece("span", "", entry.title));
      link.href = entry.href;
      if (entry.current) link.setAttribute("aria-current", "page");
      link.onclick = (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (!entry.current) setTriggerValue("picked", entry.page);
      };
      return link;
    }),
  ]));
}
