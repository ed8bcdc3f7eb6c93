/** Ways in which an organisation may be set up otherwise than it should. As they stand here, all is well. */
export type Afwijking = {
  /** The mail-flow rule that encrypts, and leaves its mark. */
  versleutelt: boolean;
  /** The mail-flow rule that stops what does not carry the header. */
  houdtTegen: boolean;
  /** The app may open mailboxes and agendas of others. */
  anderenOpen: boolean;
  /** How far the clock of Graph runs ahead. */
  klokSeconden: number;
};

export const createAfwijking = (): Afwijking => ({
  versleutelt: true,
  houdtTegen: true,
  anderenOpen: false,
  klokSeconden: 0,
});
