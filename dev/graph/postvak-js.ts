/** Runs in the page: puts new messages on top and leaves what is there, and the focus, alone. */
export const POSTVAK_JS = `
const lijst = document.getElementById('berichten');
const stand = document.getElementById('stand');
const keuze = document.getElementById('aan');
const gekozen = new URLSearchParams(location.search).get('aan') ?? '';

async function haalNieuw() {
  if (document.hidden) return;
  const na = lijst.firstElementChild ? lijst.firstElementChild.dataset.nummer : 0;
  const antwoord = await fetch('/postvak/nieuw?' + new URLSearchParams({ aan: gekozen, na }));
  const { aantal, html, ontvangers } = await antwoord.json();
  if (aantal === 0) return;
  lijst.insertAdjacentHTML('afterbegin', html);
  stand.textContent = aantal === 1 ? '1 nieuw bericht' : aantal + ' nieuwe berichten';
  for (const { naam, email } of ontvangers)
    if (![...keuze.options].some((optie) => optie.value === email)) keuze.add(new Option(naam + ' <' + email + '>', email));
}

setInterval(() => haalNieuw().catch(() => {}), 3000);
`;
