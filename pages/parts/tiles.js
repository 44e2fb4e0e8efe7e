// One link per kabupaten/kota on a 10 × 6 grid. textContent only: names come from data.
export default function ({ parentElement, data, setTriggerValue }) {
  const map = parentElement.querySelector(".tile-map");
  map.replaceChildren(...data.map((tile) => {
    const link = document.createElement("a");
    link.href = tile.href;
    link.title = tile.title;
    link.setAttribute("aria-label", tile.title);
    link.className = `tile ${tile.state} ${tile.kind}` + (tile.shade === null ? "" : ` shade${tile.shade}`);
    link.style.gridArea = `${tile.row} / ${tile.column}`;
    for (const part of ["name", "short", "value"]) {
      const piece = document.createElement("span");
      piece.className = part;
      piece.textContent = tile[part];
      link.append(piece);
    }
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      setTriggerValue("picked", tile.code);
    };
    return link;
  }));
}
