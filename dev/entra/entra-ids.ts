/** Ids of the stand-in directory; in production they come from the tenant. */
export const TENANT_ID = '6d9f3a70-2c58-4b1e-8f47-95b0c1d2e3f4';
/** Our own app registration: the audience of the tokens. */
export const API_CLIENT_ID = '1b7e5c2a-94d0-4c6f-a3e8-0f1d2c3b4a59';
/** Teams on the web, which asks for the token on behalf of the tab. Source: platform.md §1.3. */
export const TEAMS_CLIENT_ID = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
/** Where the stand-in pretends to be: MSAL asks for https, and nobody listens there. */
export const AUTHORITY_HOST = 'aanmelden.localhost';
