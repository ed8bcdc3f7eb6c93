export const POSTVAK_CSS = `
:root {
  color-scheme: light dark;
  --vlak: #f5f5f5; --kaart: #ffffff; --tekst: #242424; --grijs: #5c5c5c; --lijn: #c7c7c7; --merk: #4f52b2;
  --veilig: #0e700e; --tegen: #b10e1c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --vlak: #1f1f1f; --kaart: #292929; --tekst: #f5f5f5; --grijs: #bdbdbd; --lijn: #5c5c5c; --merk: #a6a7dc;
    --veilig: #7dc87d; --tegen: #f1909a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; background: var(--vlak); color: var(--tekst); font: 16px/1.5 'Segoe UI', system-ui, sans-serif; }
header, main { max-width: 760px; margin: 0 auto; }
h1 { font-size: 24px; line-height: 32px; margin: 0; }
h2 { font-size: 18px; line-height: 26px; margin: 0 0 8px; overflow-wrap: anywhere; }
h3 { font-size: 14px; line-height: 20px; margin: 16px 0 4px; }
p { margin: 4px 0 12px; }
form { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
select, button { font: inherit; min-height: 44px; padding: 4px 12px; max-width: 100%; color: inherit; background: var(--kaart);
  border: 1px solid var(--grijs); border-radius: 4px; }
a { color: var(--merk); }
:focus-visible { outline: 2px solid var(--merk); outline-offset: 2px; }
article { background: var(--kaart); border: 1px solid var(--lijn); border-radius: 8px; padding: 16px; margin: 0 0 16px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0; font-size: 14px; }
dt, .meta, #stand { color: var(--grijs); }
dd { margin: 0; overflow-wrap: anywhere; }
.tekst { white-space: pre-wrap; overflow-wrap: anywhere; border-top: 1px solid var(--lijn); margin-top: 12px; padding-top: 12px; }
.merk { font-size: 14px; font-weight: 600; border-left: 4px solid; padding-left: 8px; }
.agenda { border: 1px solid var(--lijn); border-left: 4px solid var(--merk); border-radius: 4px; padding: 4px 12px 12px; margin: 12px 0; }
.agenda .titel { font-weight: 600; overflow-wrap: anywhere; }
.agenda.vervallen .titel { text-decoration: line-through; }
.veilig { color: var(--veilig); }
.tegen { color: var(--tegen); }
ul { margin: 0; padding: 0; list-style: none; overflow-wrap: anywhere; }
li { padding: 2px 0; }
li a { display: inline-block; min-height: 24px; }
.schrijf { border-top: 1px solid var(--lijn); margin-top: 12px; padding-top: 4px; }
.schrijf summary { min-height: 44px; padding: 10px 0; color: var(--merk); font-weight: 600; cursor: pointer; }
.schrijf form { display: block; }
.veld label { display: block; font-weight: 600; }
.veld input, .veld select, textarea { width: 100%; font: inherit; min-height: 44px; padding: 4px 12px; color: inherit;
  background: var(--kaart); border: 1px solid var(--grijs); border-radius: 4px; }
.vinkje { display: flex; align-items: center; gap: 8px; min-height: 24px; }
.vinkje input { width: 20px; height: 20px; }
dt.cc, dd.cc { font-weight: 600; color: var(--tekst); }
.stil { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 420px) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 4px; } }
`;
