import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SITE_FOLDER } from '../../build/build-tabs';
import { PACKAGE_FOLDER } from '../../build/pack-functions';
import { parseBicep } from './bicep/parse-bicep';
import { eenUitrol, read, root, veld } from './een-uitrol';

type Stap = { uses?: string; run?: string; with?: Record<string, unknown> };
type Baan = {
  steps?: readonly Stap[];
  uses?: string;
  permissions?: Record<string, string>;
  env?: Record<string, string>;
  environment?: string;
  needs?: string;
};
type Workflow = { permissions: Record<string, string>; jobs: Record<string, Baan> };

const BESTANDEN = readdirSync(`${root}.github/workflows`).map((naam) => `.github/workflows/${naam}`);
const readYaml = <T>(pad: string): T => parse(read(pad), { merge: true }) as T;
const lees = (pad: string): Workflow => readYaml<Workflow>(pad);
const stappen = ({ jobs }: Workflow): readonly Stap[] => Object.values(jobs).flatMap(({ steps = [] }) => steps);
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
const UITVOER = Object.keys(parseBicep(read('infra/main.bicep')).uitvoer);

/** What a command of ours needs to exist. */
function listOntbrekend(run: string): readonly string[] {
  const npm = [...run.matchAll(/\bnpm (?:run )?(test|[\w:]+)(?= |$|\n)/g)]
    .map(([hele, naam = '']) => (hele.startsWith('npm run') || naam === 'test' ? naam : ''))
    .filter((naam) => naam !== '' && !(naam in scripts));
  const files = [...run.matchAll(/(?:tsx|--file|--parameters|\.) ((?:infra|build)\/[\w./-]+)/g)]
    .map(([, file = '']) => file)
    .filter((file) => !existsSync(`${root}${file}`));
  return [...npm, ...files];
}

describe.each(BESTANDEN)('%s', (pad) => {
  const workflow = lees(pad);

  it('roept alleen scripts en bestanden aan die er zijn', () => {
    const runs = stappen(workflow).flatMap(({ run }) => run ?? []);
    expect(runs.length).toBeGreaterThan(3);
    expect(runs.flatMap(listOntbrekend)).toEqual([]);
  });

  it('zet elke actie van een ander vast op een commit, met de versie erbij', () => {
    const regels = read(pad).match(/uses: (?!\.\/).*/g) ?? [];
    expect(regels.length).toBeGreaterThan(0);
    for (const regel of regels) expect(regel).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('bewaart geen geheim en geeft niet meer rechten dan lezen', () => {
    expect(read(pad)).not.toMatch(/\bsecrets\.\w|creds:|publish-profile/);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { permissions = {} } of Object.values(workflow.jobs)) {
      const { contents = 'read', 'id-token': token = 'none', ...meer } = permissions;
      expect([contents, meer]).toEqual(['read', {}]);
      expect(['none', 'write']).toContain(token);
    }
  });

  it('laat de code die het ophaalt geen inlog erven', () => {
    for (const { uses, with: met } of stappen(workflow).filter((stap) => stap.uses?.startsWith('actions/checkout')))
      expect([uses, met?.['persist-credentials']]).toEqual([uses, false]);
  });
});

describe('de controle in GitHub', () => {
  const alles = stappen(lees('.github/workflows/controle.yml')).map(({ run = '' }) => run);

  it.each([
    'npm run check',
    'npm test',
    'npm run build',
    'npm audit --omit=dev --audit-level=high',
    'npm audit signatures',
    'npm run sbom',
    'npm run licenties',
    'az bicep build --file infra/main.bicep --stdout > /dev/null',
    'az bicep lint --file infra/main.bicep',
  ])('doet %s', (opdracht) => {
    expect(alles).toContain(opdracht);
  });
});

describe('de uitrol in GitHub', () => {
  const { jobs } = lees('.github/workflows/uitrol.yml');
  const { vooruitblik, uitrol, controle } = jobs as Record<'vooruitblik' | 'uitrol' | 'controle', Baan>;

  it('gaat van controle naar vooruitblik naar uitrol, elke stap na goedkeuring van de omgeving', () => {
    expect(controle.uses).toBe('./.github/workflows/controle.yml');
    expect([vooruitblik.needs, uitrol.needs]).toEqual(['controle', 'vooruitblik']);
    expect(vooruitblik.steps?.at(-1)?.run).toContain('az deployment group what-if');
    for (const baan of [vooruitblik, uitrol]) expect(baan.environment).toBe('${{ inputs.omgeving }}');
  });

  it('meldt zich aan met OIDC', () => {
    for (const baan of [vooruitblik, uitrol]) {
      expect(baan.permissions?.['id-token']).toBe('write');
      const login = baan.steps?.find(({ uses }) => uses?.startsWith('azure/login@'));
      expect(Object.keys(login?.with ?? {}).toSorted()).toEqual(['client-id', 'subscription-id', 'tenant-id']);
    }
  });

  it('geeft elke parameter van de Bicep een waarde, in beide banen dezelfde', () => {
    const gevraagd = [...read('infra/main.bicepparam').matchAll(/readEnvironmentVariable\('(\w+)'/g)].map(
      ([, naam = '']) => naam,
    );
    const { AZURE_RESOURCE_GROUP, ...env } = uitrol.env ?? {};
    expect(AZURE_RESOURCE_GROUP).toBeDefined();
    expect(Object.keys(env).toSorted()).toEqual([...new Set(gevraagd)].toSorted());
    expect(vooruitblik.env).toEqual(uitrol.env);
    // An absent variable is an empty text in GitHub, which is no value for these.
    const standaard = Object.fromEntries(
      Object.entries(env).flatMap(([naam, waarde]) => {
        const [, anders] = /\|\| '([^']*)' \}\}$/.exec(waarde) ?? [];
        return anders === undefined ? [] : [[naam, anders]];
      }),
    );
    const leeg = Object.fromEntries(
      [
        'ENTRA_TENANTS',
        'TEAMS_APP_ID',
        'EERSTE_BEHEERDER',
        'TAB_EIGEN_DOMEIN',
        'COSMOS_ACCOUNT',
        'AZURE_PRINCIPAL_ID',
      ].map((naam) => [naam, '']),
    );
    expect(eenUitrol({ ...standaard, ...leeg }).resources.length).toBeGreaterThan(30);
  });

  it('leest alleen uitvoer die de Bicep geeft', () => {
    const [, namen = ''] = /for naam in ([A-Z_ ]+);/.exec(read('.github/workflows/uitrol.yml')) ?? [];
    expect(namen.split(' ').length).toBeGreaterThan(3);
    expect(namen.split(' ').filter((naam) => !UITVOER.includes(naam))).toEqual([]);
    // What is used later on was read.
    const gebruikt = (read('.github/workflows/uitrol.yml').match(/"?\$(API_URL|[A-Z]+_NAAM)\b/g) ?? []).map((een) =>
      een.replace(/"?\$/, ''),
    );
    expect(gebruikt.filter((naam) => !namen.split(' ').includes(naam))).toEqual([]);
  });

  it('bouwt de pagina’s pas als bekend is waar de functies staan', () => {
    const runs = uitrol.steps?.map(({ run = '' }) => run) ?? [];
    const plek = (deel: string) => runs.findIndex((run) => run.includes(deel));
    expect(plek('deployment group create')).toBeLessThan(plek('npm run build'));
    expect(plek('npm run build')).toBeLessThan(plek('static-web-apps-cli'));
    expect(plek('zet-link-sleutel')).toBeLessThan(plek('config-zip'));
  });
});

describe('azure.yaml', () => {
  type Haak = Record<'posix' | 'windows', { shell: string; run: string }>;
  type Dienst = { host: string; dist: string; remoteBuild?: boolean; hooks?: Record<string, Haak> };
  type Azd = {
    workflows: { up: { steps: readonly { azd: string }[] } };
    infra: { path: string; module: string };
    services: Record<string, Dienst>;
    hooks: Record<string, Haak>;
  };
  const azd = readYaml<Azd>('azure.yaml');

  it('vindt de Bicep, en bij elke dienst een resource met haar naam', () => {
    expect(existsSync(`${root}${azd.infra.path}/${azd.infra.module}.bicepparam`)).toBe(true);
    const labels = eenUitrol().resources.flatMap((een) =>
      'tags' in een.inhoud ? (veld(een, 'tags.azd-service-name') ?? []) : [],
    );
    expect(Object.keys(azd.services).toSorted()).toEqual((labels as string[]).toSorted());
  });

  it('maakt eerst Azure en pakt dan pas in: de pagina’s moeten weten waar de functies staan', () => {
    expect(azd.workflows.up.steps).toEqual([{ azd: 'provision' }, { azd: 'deploy --all' }]);
  });

  it('brengt wat wij zelf gebouwd hebben', () => {
    expect(azd.services.api).toMatchObject({ host: 'function', dist: 'dist/functie-app', remoteBuild: false });
    expect(azd.services.web).toMatchObject({ host: 'staticwebapp', dist: 'dist/tabs' });
    expect(SITE_FOLDER).toBe(`${root}dist/tabs`);
    expect(PACKAGE_FOLDER).toBe(`${root}dist/functie-app`);
  });

  it('doet op Windows hetzelfde als elders, met scripts die er zijn', () => {
    const haken = [
      ...Object.values(azd.services).flatMap(({ hooks = {} }) => Object.values(hooks)),
      ...Object.values(azd.hooks),
    ];
    expect(haken.length).toBeGreaterThan(2);
    for (const { posix, windows } of haken)
      expect([windows.run, windows.shell, posix.shell]).toEqual([posix.run, 'pwsh', 'sh']);
    expect(haken.flatMap(({ posix }) => listOntbrekend(posix.run))).toEqual([]);
  });
});

describe('m365agents.yml', () => {
  const { provision, publish, environmentFolderPath } = readYaml<{
    environmentFolderPath: string;
    provision: Stap[];
    publish: Stap[];
  }>('m365agents.yml');

  it('maakt en controleert het pakket met ons eigen script', () => {
    expect(existsSync(`${root}${environmentFolderPath}`)).toBe(true);
    for (const reeks of [provision, publish]) {
      const runs = reeks.flatMap(({ with: met }) => (met?.run ? [String(met.run)] : []));
      expect(runs).toEqual(['npm run package -- --env ${{TEAMSFX_ENV}}']);
      expect(runs.flatMap(listOntbrekend)).toEqual([]);
      const zips = reeks.flatMap(({ with: met }) => (met?.appPackagePath ? [met.appPackagePath] : []));
      expect(new Set(zips)).toEqual(new Set(['./dist/manifest/top-dossier-${{TEAMSFX_ENV}}.zip']));
    }
    expect(read('build/package/package.ts')).toContain('top-dossier-');
  });
});
