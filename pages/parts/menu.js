// Groups of links, folded to their headings at the top. A plain click on one, or on any other link to a page of ours, goes back to
// the server without a reload; every other click (new tab, copy) uses the address. Before printing, charts learn to shrink.
let listening = null;

export default function ({ parentElement, data, setTriggerValue }) {
  const piece = (name, className, words) => {
    const element = document.createElement(name);
    element.className = className;
    if (words) element.textContent = words;
    return element;
  };
  const linkTo = (entry) => {
    const link = piece("a", entry.current ? "current" : "");
    const sign = piece("i", `sign ${entry.icon}`);
    sign.setAttribute("aria-hidden", "true");
    link.append(sign, piece("span", "", entry.title));
    link.href = entry.href;
    if (entry.current) link.setAttribute("aria-current", "page");
    return link;
  };
  const group = (one) => {
    if (!data.folded) return [piece("span", "group", one.heading), ...one.links.map(linkTo)];
    const fold = piece("details", one.current ? "current" : "");
    fold.name = "menu";
    const links = piece("div", "links");
    links.append(...one.links.map(linkTo));
    fold.append(piece("summary", "", one.heading), links);
    return [fold];
  };
  const menu = parentElement.querySelector(".menu");
  menu.setAttribute("aria-label", "Menu utama");
  menu.replaceChildren(...data.groups.flatMap(group));
  if (!data.folded) {
    menu.onclick = (event) => {  // on phones the sidebar lies over the page: it makes room
      if (go(event, setTriggerValue)) document.querySelector("[data-testid=stSidebarCollapseButton] button")?.click();
    };
    return;
  }

  listening?.abort();
  listening = new AbortController();
  const until = { signal: listening.signal };
  const fold = () => menu.querySelectorAll("details[open]").forEach((one) => { one.open = false; });
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.(".menu details")) fold();
    if (!event.target.closest?.(".stSidebar .menu")) go(event, setTriggerValue);
  }, until);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") fold(); }, until);
  window.addEventListener("beforeprint", scalable, until);
}

// A chart is drawn for the screen; with these it fits the width of the paper (styles/print.css).
function scalable() {
  for (const drawn of document.querySelectorAll(".main-svg")) {
    const [width, height] = ["width", "height"].map((side) => parseFloat(drawn.getAttribute(side)));
    drawn.setAttribute("viewBox", `0 0 ${width} ${height}`);
    drawn.parentElement.style.setProperty("--shape", `${width} / ${height}`);
    drawn.parentElement.style.setProperty("--wide", `${width}px`);
  }
}

function go(event, setTriggerValue) {
  const link = event.target.closest?.("a[href]:not([target=_blank], [download])");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const address = link.getAttribute("href");
  if (address.startsWith("#") || new URL(link.href).origin !== location.origin) return false;
  event.preventDefault();
  if (link.getAttribute("aria-current") !== "page") setTriggerValue("picked", address);
  return true;
}
