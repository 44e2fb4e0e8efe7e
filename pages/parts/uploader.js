// What a screen reader says of the uploader, in Indonesian: Streamlit knows only English. What is seen is in styles/uploads.css.
const WORDS = [
  ["[data-testid=stFileUploaderDropzoneInput]", () => "Berkas laporan"],
  ["[data-testid=stBaseButton-secondary]", () => "Pilih berkas"],
  ["[data-testid=stBaseButton-borderlessIcon]", () => "Tambah berkas"],
  ["[data-testid=stFileChip] button", (button) => "Hapus " + (button.closest("[data-testid=stFileChip]").querySelector("[title]")?.title ?? "berkas")],
];
let watching = null;

export default function () {
  const say = () => document.querySelectorAll("[data-testid=stFileUploader]").forEach((uploader) => {
    for (const [selector, words] of WORDS) {
      for (const element of uploader.querySelectorAll(selector)) {
        const wanted = words(element);
        if (element.getAttribute("aria-label") !== wanted) element.setAttribute("aria-label", wanted);
      }
    }
  });
  watching?.disconnect();
  watching = new MutationObserver(say);
  watching.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-label"] });
  say();
  return () => watching.disconnect();
}
