/** What stands in the invitation: where to look, and nothing about the pupil (BR-34). */
export const composeUitnodiging = ({ swv, link }: { swv: string; link: string }): string =>
  [
    'Dit gesprek gaat over een dossier in TOP Dossier. Wie het dossier mag lezen, opent het na aanmelden met het werkaccount:',
    link,
    'De agenda van het gesprek staat naast de vergadering in Teams, in de app TOP Dossier.',
    'Antwoord niet met gegevens van de leerling op deze uitnodiging.',
    `TOP Dossier, ${swv}`,
  ].join('\n\n');
