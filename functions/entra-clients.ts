/**
 * The apps of Microsoft that ask for a token for the tab inside them: as many as `infra/entra/aad.manifest.json` trusts with our
 * scope. Teams on desktop and mobile, Teams on the web, Microsoft 365 on the web (two), desktop and mobile, Outlook on the web
 * (two) and mobile. Source: learn.microsoft.com, extend-m365-teams-personal-tab.
 */
export const HOST_CLIENTS: readonly string[] = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '4345a7b9-9a63-4910-a426-35363201d503',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  '00000002-0000-0ff1-ce00-000000000000',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  '27922004-5251-4030-b22d-91ecd9a37ea4',
];

/** The Azure CLI, which `npm run zelftest` asks for the token of a beheerder. */
export const AZURE_CLI = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
