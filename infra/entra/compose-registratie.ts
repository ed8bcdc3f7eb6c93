export type RegistratieWaarden = {
  clientId: string;
  /** Host of the tab. */
  domein: string;
  /** People of other tenants may come in too (ENTRA_TENANTS). */
  meerTenants: boolean;
};
export type Registratie = { readonly [veld: string]: unknown };

/** The registration as Microsoft Graph takes it. Throws at a placeholder that nothing fills. */
export function composeRegistratie(
  manifest: string,
  { clientId, domein, meerTenants }: RegistratieWaarden,
): Registratie {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domein)) throw new Error(`${domein} is geen domein, zoals dossier.swv.nl`);
  const waarden: Readonly<Record<string, string>> = { ENTRA_CLIENT_ID: clientId, TAB_DOMAIN: domein };
  const ingevuld = manifest.replaceAll(/\$\{\{(\w+)\}\}/g, (_, naam: string) => {
    const waarde = waarden[naam];
    if (!waarde) throw new Error(`Voor \${{${naam}}} is er geen waarde`);
    return waarde;
  });
  const registratie = JSON.parse(ingevuld) as Registratie;
  return { ...registratie, signInAudience: meerTenants ? 'AzureADMultipleOrgs' : 'AzureADMyOrg' };
}

/** Lets the managed identity speak as this registration, for notifications in Teams, without a secret. */
export const composeFederatie = (tenantId: string, identiteitObjectId: string): Registratie => ({
  name: 'functies',
  description: 'De functies van TOP Dossier sturen meldingen als deze app.',
  issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
  subject: identiteitObjectId,
  audiences: ['api://AzureADTokenExchange'],
});
