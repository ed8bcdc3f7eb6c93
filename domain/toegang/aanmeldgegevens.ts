/** What the screen has to know to let somebody sign in. None of it is a secret. */
export type Aanmeldgegevens = {
  /** Of our own app registration. */
  clientId: string;
  /** Where people sign in, such as `https://login.microsoftonline.com/<tenant>`. */
  authority: string;
  /** The one scope of our API. */
  scope: string;
  /** Present when people of one tenant only may come in. */
  tenant?: string;
  /** The OpenID configuration of the authority, as JSON. Only where it cannot be asked for: on the local machine. */
  metadata?: string;
};
