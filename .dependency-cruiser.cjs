/** The arrows of docs/architecture.md. A wrong arrow or a circle fails the build. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { pathNot: to },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-a-test',
      severity: 'error',
      from: { pathNot: '(^test/|^bench/|\\.test\\.tsx?$)' },
      to: { path: '(^test/|\\.test\\.tsx?$)' },
    },
    {
      name: 'nobody-imports-dev',
      severity: 'error',
      from: { path: '^(domain|functions|tabs)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(dev|bench|build|infra)/' },
    },
    only('domain-knows-nobody', '^domain/', '^domain/', 'The rules are pure: no package, no other room.'),
    only(
      'use-cases',
      '^functions/use-cases/',
      '^(domain/|functions/use-cases/|functions/ports\\.ts$)',
      'Find, may, rule, save.',
    ),
    only(
      'triggers',
      '^functions/(http|timers|feeds)/',
      '^(domain/|functions/(use-cases|http|timers|feeds)/|functions/ports\\.ts$|node_modules/@azure/functions/)',
      'Triggers translate; they know no supplier.',
    ),
    {
      name: 'adapters',
      severity: 'error',
      from: { path: '^functions/adapters/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(functions/(use-cases|http|timers|feeds|index)|tabs/)' },
    },
    { name: 'functions-not-tabs', severity: 'error', from: { path: '^functions/' }, to: { path: '^tabs/' } },
    { name: 'tabs-not-functions', severity: 'error', from: { path: '^tabs/' }, to: { path: '^functions/' } },
    {
      name: 'subjects-do-not-meet',
      severity: 'error',
      from: {
        path: '^tabs/(dossier|werkvoorraad|bijeenkomsten|helpdesk|kennisbank|nieuwsbrief|beheer|vergadering|publiek)/',
      },
      to: {
        path: '^tabs/(dossier|werkvoorraad|bijeenkomsten|helpdesk|kennisbank|nieuwsbrief|beheer|vergadering|publiek)/',
        pathNot: '^tabs/$1/',
      },
    },
    {
      name: 'only-teams-knows-the-host',
      severity: 'error',
      from: { path: '^tabs/', pathNot: '^tabs/teams/' },
      to: { path: 'node_modules/(@microsoft/teams-js|@azure/msal-browser)/' },
    },
    {
      name: 'shared-tabs-know-no-subject',
      severity: 'error',
      from: { path: '^tabs/(api|form|ui|uitleg|teams)/' },
      to: {
        path: '^tabs/(dossier|werkvoorraad|bijeenkomsten|helpdesk|kennisbank|nieuwsbrief|beheer|vergadering|publiek)/',
      },
    },
    only(
      'publiek',
      '^tabs/publiek/',
      '^(domain/|tabs/publiek/|tabs/form/gewoon/|tabs/api/(publiek-api|request|storing)\\.ts$|tabs/ui/use-verlaat-vraag\\.ts$|node_modules/(@types/)?(react|react-dom)/)',
      'Public pages are small: no Fluent, no teams-js, no MSAL, no react-query.',
    ),
    only(
      'gewoon',
      '^tabs/form/gewoon/',
      '^(domain/|tabs/form/gewoon/|tabs/form/getal-tekst\\.ts$|node_modules/(@types/)?react/)',
      'The form of the public pages; the tab shows it too.',
    ),
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
