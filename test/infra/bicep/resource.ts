import type { Waarde } from './bicep-functies';

export type Velden = { readonly [veld: string]: Waarde };
export type Resource = {
  /** The template it stands in, and its name there. */
  bestand: string;
  symbool: string;
  type: string;
  versie: string;
  naam: string;
  id: string;
  /** Id of the resource it is put upon. */
  scope?: string;
  /** As it goes to Azure, without name, parent and scope. */
  readonly inhoud: Velden;
};
