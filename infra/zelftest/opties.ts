import { parseArgs } from 'node:util';

export const HULP = `
npm run zelftest [-- opties]

  Controleert alles waar de app van afhangt en zegt hoe je herstelt wat niet klopt. De app zelf doet de controles, want alleen haar
  identiteit heeft de rechten waar het om gaat; dit programma vraagt haar dat en voegt toe wat alleen van buiten te zien is: of zij
  te bereiken is, of jij een token krijgt, of de pagina van de tab in Teams mag staan en bij de app kan, en of hier dezelfde versie staat.
  Nodig: de rol beheer in het adresboek van die omgeving, en voor Azure een aanmelding met az login.

  (niets)          de app op deze computer: die van npm start als zij draait, anders een eigen met de demowereld, die daarna stopt
  --env <naam>     een omgeving: API_URL uit env/.env.<naam>, of anders uit azd (azd env get-value API_URL -e <naam>)
  --url <adres>    het adres van de API, zoals https://func-topdossier-abc.azurewebsites.net/api
  --tab <domein>   het domein van de tab; anders TAB_DOMAIN van de omgeving
  --mail           stuurt ook de twee proefmails en wacht tot zij er zijn (hooguit drie minuten)
  --json           de uitkomst als JSON
  --hulp           deze tekst

  ZELFTEST_TOKEN   een token voor de API; anders vraagt dit programma het aan az. Geeft az er geen, meld je dan aan met
                   az login --scope <recht>; mag dat niet, laat dan iemand in Entra de Azure CLI toestaan voor deze app
  DATA_DIR         de map van de app op deze computer (.data)

  Uitgang: 0 alles goed of let op, 1 er is iets fout, 2 de zelftest kon niet beginnen.
`;

export type Opties = {
  env?: string | undefined;
  url?: string | undefined;
  tab?: string | undefined;
  mail: boolean;
  json: boolean;
  hulp: boolean;
};

/** Throws on an option that is not there. */
export function readOpties(args: readonly string[]): Opties {
  const { values } = parseArgs({
    args: [...args],
    options: {
      env: { type: 'string' },
      url: { type: 'string' },
      tab: { type: 'string' },
      mail: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      hulp: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { help, hulp, ...rest } = values;
  return { ...rest, hulp: hulp || help };
}
