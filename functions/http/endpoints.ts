type Methode = 'GET' | 'POST' | 'PATCH' | 'DELETE';
/** The path below `/api/`, with `{dossierId}`, `{nummer}` or `{berichtId}` as in `params.ts`. */
type Plek = `${Methode} ${string}`;

/**
 * Every endpoint of the app by its name, which is also the name of the function in Azure; what is not here has no address.
 * What it does, and for whom, stands in `routes/`: of a subject a cold start reads these lines and nothing else. Beside
 * `bijeenkomsten/{bijeenkomstId}` nothing stands below `bijeenkomsten/`, because its name would be an id there.
 */
const ENDPOINTS = {
  app: {
    gezondheid: 'GET gezondheid',
    openapi: 'GET openapi.json',
    'show-aanmeldgegevens': 'GET aanmelding',
  },
  dossiers: {
    'show-ik': 'GET ik',
    // A question with a body: the name that someone searches for stands in no address and no log.
    'list-werkvoorraad': 'POST werkvoorraad',
    'list-taken': 'GET taken',
    'open-dossier': 'POST dossiers',
    'read-dossier': 'GET dossiers/{dossierId}',
    'note-aanwezigheid': 'POST dossiers/{dossierId}/aanwezigheid',
    'save-stap': 'PATCH dossiers/{dossierId}/stappen/{nummer}',
    'complete-stap': 'POST dossiers/{dossierId}/stappen/{nummer}/gereedmelding',
    'reopen-stap': 'POST dossiers/{dossierId}/stappen/{nummer}/heropening',
    'make-opp': 'GET dossiers/{dossierId}/opp',
    'write-logboek': 'POST dossiers/{dossierId}/logboek',
    'share-dossier': 'POST dossiers/{dossierId}/deling',
    'unshare-dossier': 'POST dossiers/{dossierId}/deling/intrekking',
    'propose-bericht': 'GET dossiers/{dossierId}/berichtvoorstel',
    'queue-bericht': 'POST dossiers/{dossierId}/berichten',
    'retry-bericht': 'POST dossiers/{dossierId}/berichten/{berichtId}/herkansing',
  },
  gesprekken: {
    'list-gesprekken': 'GET dossiers/{dossierId}/gesprekken',
    'plan-gesprek': 'POST dossiers/{dossierId}/gesprekken',
    'verzet-gesprek': 'PATCH dossiers/{dossierId}/gesprekken/{gesprekId}',
    'cancel-gesprek': 'DELETE dossiers/{dossierId}/gesprekken/{gesprekId}',
    'retry-gesprek': 'POST dossiers/{dossierId}/gesprekken/{gesprekId}/herkansing',
    'tick-punt': 'POST dossiers/{dossierId}/gesprekken/{gesprekId}/punten',
    'show-vergadering': 'POST vergadering',
  },
  bijeenkomsten: {
    'list-bijeenkomsten': 'POST bijeenkomstlijst',
    'show-overzicht': 'GET bijeenkomstoverzicht',
    'read-bijeenkomst': 'GET bijeenkomsten/{bijeenkomstId}',
    'save-bijeenkomst': 'PATCH bijeenkomsten/{bijeenkomstId}',
    'remove-bijeenkomst': 'DELETE bijeenkomsten/{bijeenkomstId}',
    'open-bijeenkomst': 'POST bijeenkomsten',
    'open-reeks': 'POST bijeenkomstreeksen',
    'copy-bijeenkomst': 'POST bijeenkomsten/{bijeenkomstId}/kopie',
    'publish-bijeenkomst': 'POST bijeenkomsten/{bijeenkomstId}/publicatie',
    'close-bijeenkomst': 'POST bijeenkomsten/{bijeenkomstId}/sluiting',
    'cancel-bijeenkomst': 'POST bijeenkomsten/{bijeenkomstId}/afzegging',
    'queue-rondzending': 'POST bijeenkomsten/{bijeenkomstId}/rondzendingen',
    'add-aanmelding': 'POST bijeenkomsten/{bijeenkomstId}/aanmeldingen',
    'cancel-aanmelding': 'POST bijeenkomsten/{bijeenkomstId}/aanmeldingen/{aanmeldingId}/afmelding',
    'move-aanmelding': 'POST bijeenkomsten/{bijeenkomstId}/aanmeldingen/{aanmeldingId}/verplaatsing',
    'set-aanwezigheid': 'POST bijeenkomsten/{bijeenkomstId}/aanmeldingen/{aanmeldingId}/aanwezigheid',
    'retry-deelnemer-mail': 'POST bijeenkomsten/{bijeenkomstId}/aanmeldingen/{aanmeldingId}/herkansing',
    'show-terugblik': 'GET bijeenkomsten/{bijeenkomstId}/terugblik',
    'save-woorden': 'POST bijeenkomsten/{bijeenkomstId}/woorden',
    'export-deelnemers-csv': 'GET bijeenkomsten/{bijeenkomstId}/deelnemers/csv',
    'export-deelnemers-xlsx': 'GET bijeenkomsten/{bijeenkomstId}/deelnemers/xlsx',
    'export-antwoorden-csv': 'GET bijeenkomsten/{bijeenkomstId}/antwoorden/csv',
    'export-antwoorden-xlsx': 'GET bijeenkomsten/{bijeenkomstId}/antwoorden/xlsx',
  },
  publiek: {
    'list-publieke-bijeenkomsten': 'GET publiek/bijeenkomsten',
    'list-publieke-scholen': 'GET publiek/scholen',
    'read-publieke-pagina': 'GET publiek/bijeenkomsten/{bijeenkomstId}',
    'make-publieke-agenda': 'GET publiek/bijeenkomsten/{bijeenkomstId}/agenda',
    'sign-up-deelnemers': 'POST publiek/bijeenkomsten/{bijeenkomstId}/aanmeldingen',
    'request-link': 'POST publiek/bijeenkomsten/{bijeenkomstId}/link',
    'read-eigen-aanmelding': 'POST publiek/aanmelding',
    'change-eigen-aanmelding': 'PATCH publiek/aanmelding',
    'cancel-eigen-aanmelding': 'POST publiek/aanmelding/afmelding',
    'read-aanbod': 'POST publiek/aanbod',
    'answer-aanbod': 'POST publiek/aanbod/antwoord',
    'read-reactie-formulier': 'POST publiek/reactie',
    'submit-reactie': 'POST publiek/reactie/inzending',
  },
  helpdesk: {
    'list-helpdeskvragen': 'POST helpdeskvragenlijst',
    'ask-helpdeskvraag': 'POST helpdesk/vragen',
    'read-helpdeskvraag': 'GET helpdesk/vragen/{vraagId}',
    'follow-up-helpdeskvraag': 'POST helpdesk/vragen/{vraagId}/vervolg',
    'upload-helpdeskbijlage': 'POST helpdesk/bijlagen',
    'read-helpdeskbijlage': 'GET helpdesk/vragen/{vraagId}/bijlagen/{bijlageId}',
    'write-helpdeskregel': 'POST helpdesk/vragen/{vraagId}/regels',
    'set-helpdeskstatus': 'POST helpdesk/vragen/{vraagId}/status',
    'assign-helpdeskvraag': 'POST helpdesk/vragen/{vraagId}/toewijzing',
    'merge-helpdeskvragen': 'POST helpdesk/vragen/{vraagId}/samenvoeging',
    'take-over-helpdeskregel': 'POST helpdesk/vragen/{vraagId}/overname',
    'link-artikel': 'POST helpdesk/vragen/{vraagId}/artikel',
    'list-wensen': 'GET helpdeskwensen',
    'vote-wens': 'POST helpdesk/vragen/{vraagId}/stem',
    'judge-wens': 'POST helpdesk/vragen/{vraagId}/wensstatus',
    'list-helpdeskpost': 'GET helpdeskpost',
    'close-helpdeskpost': 'POST helpdeskpost/{mailId}/afhandeling',
    'list-helpdeskstellers': 'GET helpdeskstellers',
    'ask-for-afzender': 'POST helpdeskpost/{mailId}/vraag',
    'retry-helpdeskmail': 'POST helpdesk/vragen/{vraagId}/herkansing',
    'dismiss-mailmelding': 'POST helpdesk/vragen/{vraagId}/mailgezien',
    'show-helpdeskinfo': 'GET helpdeskinfo',
    'save-helpdeskinstellingen': 'PATCH helpdeskinstellingen',
    'list-helpdeskteksten': 'GET helpdeskteksten',
    'save-helpdeskteksten': 'POST helpdeskteksten',
    'show-helpdeskinzicht': 'GET helpdeskinzicht',
    'export-helpdeskinzicht-csv': 'GET helpdeskinzicht/csv',
    'export-helpdeskinzicht-xlsx': 'GET helpdeskinzicht/xlsx',
  },
  kennisbank: {
    'read-kennisbank': 'GET kennisbank',
    'judge-nuttig': 'POST kennisbank/artikelen/{artikelId}/nuttig',
    'list-artikel-werklijst': 'GET kennisbank/werklijst',
    'open-artikel': 'POST kennisbank/artikelen',
    'propose-artikel': 'POST kennisbank/uit-vraag',
    'read-artikel': 'GET kennisbank/artikelen/{artikelId}',
    'save-artikel': 'PATCH kennisbank/artikelen/{artikelId}',
    'submit-artikel': 'POST kennisbank/artikelen/{artikelId}/review',
    'publish-artikel': 'POST kennisbank/artikelen/{artikelId}/publicatie',
    'return-artikel': 'POST kennisbank/artikelen/{artikelId}/terugsturing',
    'restore-artikel': 'POST kennisbank/artikelen/{artikelId}/herstel',
    'withdraw-artikel': 'POST kennisbank/artikelen/{artikelId}/intrekking',
  },
  nieuwsbrieven: {
    'list-nieuwsbrieven': 'GET nieuwsbrieven',
    'list-nieuwsbriefbronnen': 'GET nieuwsbriefbronnen',
    'read-nieuwsbrief': 'GET nieuwsbrieven/{nieuwsbriefId}',
    'show-nieuwsbriefvoorbeeld': 'GET nieuwsbrieven/{nieuwsbriefId}/voorbeeld',
    'open-nieuwsbrief': 'POST nieuwsbrieven',
    'save-nieuwsbrief': 'PATCH nieuwsbrieven/{nieuwsbriefId}',
    'remove-nieuwsbrief': 'DELETE nieuwsbrieven/{nieuwsbriefId}',
    'queue-nieuwsbrief': 'POST nieuwsbrieven/{nieuwsbriefId}/verzending',
    'retry-nieuwsbrief': 'POST nieuwsbrieven/{nieuwsbriefId}/herkansing',
    'list-nieuwsbriefarchief': 'GET publiek/nieuwsbrieven',
    'read-publieke-nieuwsbrief': 'GET publiek/nieuwsbrieven/{nieuwsbriefId}',
    'unsubscribe-nieuwsbrief': 'POST publiek/uitschrijven',
  },
  beheer: {
    'list-scholen': 'GET beheer/scholen',
    'open-school': 'POST beheer/scholen',
    'save-school': 'PATCH beheer/scholen/{schoolId}',
    'list-medewerkers': 'GET beheer/medewerkers',
    'open-medewerker': 'POST beheer/medewerkers',
    'save-medewerker': 'PATCH beheer/medewerkers/{medewerkerId}',
    'read-swv-instellingen': 'GET beheer/instellingen',
    'save-swv-instellingen': 'PATCH beheer/instellingen',
    'preview-import': 'POST beheer/importvoorbeeld',
    'apply-import': 'POST beheer/import/{vingerafdruk}',
  },
  toezicht: {
    'run-zelftest': 'POST beheer/zelftest',
    'send-proefmail': 'POST beheer/zelftest/proefmail',
    'read-proefmail': 'GET beheer/zelftest/proefmail/{proefId}',
    'show-post': 'GET beheer/post',
    'retry-post': 'POST beheer/post/herkansing',
    'list-auditlog': 'POST beheer/logboek',
    'export-auditlog-csv': 'POST beheer/logboek/csv',
    'export-auditlog-xlsx': 'POST beheer/logboek/xlsx',
  },
} as const satisfies Record<string, Record<string, Plek>>;

export type Subject = keyof typeof ENDPOINTS;
export type RouteNaam = { [S in Subject]: keyof (typeof ENDPOINTS)[S] }[Subject];
export type Endpoint = { naam: RouteNaam; subject: Subject; methode: Methode; pad: string };

const toEndpoint = (subject: string, naam: string, plek: Plek): Endpoint => {
  const [methode, pad] = plek.split(' ') as [Methode, string];
  return { naam: naam as RouteNaam, subject: subject as Subject, methode, pad };
};

export const listEndpoints = (): readonly Endpoint[] =>
  Object.entries(ENDPOINTS).flatMap(([subject, plekken]) =>
    Object.entries(plekken).map(([naam, plek]) => toEndpoint(subject, naam, plek)),
  );

const BY_NAAM = Object.fromEntries(listEndpoints().map((endpoint) => [endpoint.naam, endpoint]));

export const findEndpoint = (naam: RouteNaam): Endpoint => BY_NAAM[naam] as Endpoint;
