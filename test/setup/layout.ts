/**
 * jsdom has no layout. Fluent takes a page without it for one that nobody sees: then a dialog does not focus its first button,
 * and a quarter of a second later it may be hidden from screen readers, as the page behind a dialog is.
 */
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 1280, 800);
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
globalThis.CSS ??= { escape: (tekst: string) => tekst } as typeof CSS;
