/**
 * The look of `GewoonFormulier`, for the page that shows it. Colours can be set with the variables `--m` (the colour of the
 * swv), `--tekst`, `--grijs`, `--fout`, `--lijn`, `--vlak` and `--achter`.
 */
export const GEWOON_CSS = `
.gewoon { display: flex; flex-wrap: wrap; gap: 24px; font-size: 18px; line-height: 1.5; color: var(--tekst, #1d1d2c); }
.gewoon *, .gewoon *::before { box-sizing: border-box; }
.gewoon fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
.gewoon legend { padding: 0; }
.gewoon-veld { flex: 1 1 100%; min-width: 0; }
.gewoon-breedte-1 { flex-basis: min(100%, 15.5rem); }
.gewoon-breedte-2 { flex-basis: min(100%, 24rem); }
.gewoon-label { display: block; margin-bottom: 4px; font-weight: 700; }
.gewoon-help, .gewoon-rest { margin: 0 0 6px; font-size: 16px; color: var(--grijs, #55566b); }
.gewoon-rest:empty { display: none; }
.gewoon-rest { margin: 4px 0 0; }
.gewoon-mag-leeg { white-space: nowrap; }
.gewoon .gewoon-mis { padding-left: 14px; border-left: 4px solid var(--fout, #b10e1c); }
.gewoon-bezwaar { margin: 0 0 6px; font-weight: 700; color: var(--fout, #b10e1c); }
.gewoon input:not([type="radio"], [type="checkbox"]), .gewoon select, .gewoon textarea {
  display: block; width: 100%; min-height: 48px; margin: 0; padding: 8px 12px; font: inherit;
  color: inherit; background-color: var(--achter, #fff); border: 2px solid var(--veld, #55566b); border-radius: 4px;
}
.gewoon textarea { min-height: 80px; resize: vertical; }
.gewoon input.gewoon-kort { width: 12rem; max-width: 100%; }
.gewoon-getal { display: flex; align-items: center; gap: 8px; }
.gewoon-mis input:not([type="radio"], [type="checkbox"]), .gewoon-mis select, .gewoon-mis textarea { border-color: var(--fout, #b10e1c); border-width: 3px; }
.gewoon :is(input, select, textarea, button):focus-visible { outline: 3px solid var(--m, #3d3e78); outline-offset: 2px; }
.gewoon-keuzes { display: flex; flex-wrap: wrap; gap: 4px 28px; }
.gewoon-keuze { display: flex; align-items: center; gap: 12px; min-height: 44px; cursor: pointer; }
.gewoon-keuze input { flex: none; width: 24px; height: 24px; margin: 0; accent-color: var(--m, #3d3e78); }
.gewoon-keuze span { min-width: 0; overflow-wrap: anywhere; }
.gewoon-schaal { gap: 4px 20px; }
.gewoon-schaal .gewoon-keuze { gap: 8px; min-width: 52px; }
.gewoon-zoeker { position: relative; max-width: 440px; }
.gewoon-zoeker ul {
  position: absolute; z-index: 2; inset-inline: 0; top: calc(100% + 4px); max-height: 320px; margin: 0; padding: 4px; overflow-y: auto;
  list-style: none; background-color: var(--achter, #fff); border: 2px solid var(--veld, #55566b); border-radius: 4px; box-shadow: 0 8px 16px rgb(0 0 0 / 16%);
}
.gewoon-zoeker ul[hidden] { display: none; }
.gewoon-zoeker li { min-height: 44px; padding: 8px; border-radius: 2px; cursor: pointer; }
.gewoon-zoeker li span { display: block; font-size: 16px; color: var(--grijs, #55566b); }
.gewoon-zoeker li:hover { background-color: var(--vlak, #f5f4f9); }
.gewoon-zoeker li[aria-selected="true"] { background-color: var(--vlak, #f5f4f9); outline: 2px solid var(--m, #3d3e78); outline-offset: -2px; }
.gewoon .gewoon-rij { display: flex; flex-wrap: wrap; gap: 16px 24px; margin: 0 0 16px; padding: 12px 16px 16px; border: 1px solid var(--lijn, #d4d3e0); border-radius: 6px; }
.gewoon-rij > legend { padding: 0 6px; margin-left: -6px; font-weight: 700; }
.gewoon-rij > .gewoon-tekstknop { flex-basis: 100%; text-align: left; }
.gewoon-knop {
  min-height: 48px; padding: 8px 20px; font: inherit; font-weight: 700; color: var(--m, #3d3e78); background: none;
  border: 2px solid var(--m, #3d3e78); border-radius: 4px; cursor: pointer;
}
.gewoon-tekstknop { min-height: 44px; padding: 4px 0; font: inherit; color: var(--m, #3d3e78); text-decoration: underline; background: none; border: 0; cursor: pointer; }
.gewoon-ongezien { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 599px) {
  .gewoon-keuzes:not(.gewoon-schaal) { flex-direction: column; }
}
@media (forced-colors: active) {
  .gewoon-zoeker li[aria-selected="true"] { outline-color: Highlight; }
}
`;
