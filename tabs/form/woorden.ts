/** Words as a reader counts them: what stands between spaces. */
export const telWoorden = (tekst: string): number => tekst.trim().split(/\s+/).filter(Boolean).length;

export type Lengte = { tekst: string; maxLengte: number; richtlijn?: { van: number; tot: number } };

export type LengteHint = {
  /** `Richtlijn: 100 tot 200 woorden.` */
  links: string;
  /** `160 woorden`, or from 90 % of the limit `Nog 200 tekens`. */
  rechts: string;
  isBoven: boolean;
  isBijnaVol: boolean;
};

/** A soft hint about length; only near the real limit it becomes a count. */
export function describeLengte({ tekst, maxLengte, richtlijn }: Lengte): LengteHint {
  const woorden = telWoorden(tekst);
  const isBoven = richtlijn !== undefined && woorden > richtlijn.tot;
  const over = maxLengte - tekst.length;
  const isBijnaVol = tekst.length >= maxLengte * 0.9;
  const aantal = `${woorden} ${woorden === 1 ? 'woord' : 'woorden'}`;
  return {
    links: [richtlijn && `Richtlijn: ${richtlijn.van} tot ${richtlijn.tot} woorden.`, isBoven && 'Kan dit korter?']
      .filter(Boolean)
      .join(' '),
    rechts: isBijnaVol && over >= 0 ? `Nog ${over} tekens` : aantal,
    isBoven,
    isBijnaVol,
  };
}
