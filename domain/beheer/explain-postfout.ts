/** The codes of `functions/adapters/graph` and of the outbox itself, in words. */
const UITLEG: { readonly [code: string]: string } = {
  'graph-400': 'Microsoft 365 begreep de mail niet. Waarschijnlijk klopt het adres niet.',
  'graph-401': 'De app kan zich niet aanmelden bij Microsoft 365. Kijk in de zelftest.',
  'graph-403': 'De app mag dit postvak niet gebruiken. Kijk in de zelftest.',
  'graph-404': 'Het postvak bestaat niet. Kijk in de zelftest.',
  'graph-413': 'De mail is te groot voor het postvak.',
  'graph-429': 'Het postvak had het te druk. Verstuur opnieuw.',
  'graph-token': 'De app kreeg geen toegang tot Microsoft 365. Kijk in de zelftest.',
  'graph-netwerk': 'Microsoft 365 was niet bereikbaar. Verstuur opnieuw.',
  'graph-traag': 'Microsoft 365 antwoordde te laat. Verstuur opnieuw.',
  'graph-antwoord': 'Microsoft 365 gaf een antwoord dat de app niet begrijpt.',
  'concept-weg': 'Het concept is uit het postvak verdwenen. Kijk eerst of de mail is verzonden; verstuur dan opnieuw.',
  'vaak-afgebroken': 'Het versturen is vaak afgebroken. Verstuur opnieuw.',
  'niet-gedeeld': 'De deling van het dossier is ingetrokken. De school beslist wat er gebeurt.',
  'ontvanger-weg': 'De ontvanger staat niet meer in het adresboek. De school kiest iemand anders.',
  storing: 'Er ging iets mis in de app zelf. Verstuur opnieuw.',
};

export const explainPostfout = (code: string): string =>
  UITLEG[code] ??
  (code.startsWith('graph-5')
    ? 'Microsoft 365 had een storing. Verstuur opnieuw.'
    : 'Verstuur opnieuw. Blijft dit, noem dan de code.');
