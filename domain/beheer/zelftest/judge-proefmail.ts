import { fout, goed, letOp, overgeslagen, type ControleOordeel } from './controle';
import { HOOFDSTUK } from './hoofdstuk';
import { storing } from './judge-postvak';

/** Seconds. Exchange usually needs less than a minute; encrypting takes some of it. */
const LANGSTE_WACHT = 180;
/** Seconds to go on waiting for a mail that should not come, after the other one has come. */
const NA_WACHT = 15;

/** One mail that we sent to ourselves. `merk`: the mail-flow rule left its mark on it. */
export type Proef =
  | { soort: 'storing'; code: string }
  /** Not seen yet. */
  | { soort: 'weg' }
  /** `geleden`: seconds since it came. */
  | { soort: 'gekomen'; merk: boolean; geleden: number }
  /** Our own mail came back with the answer that it may not leave. */
  | { soort: 'teruggestuurd' };

export type ProefmailStand = { metKop: Proef; zonderKop: Proef; seconden: number };

const REGELS = {
  commando: './infra/exchange/mailregels.ps1 -BeveiligdPostvak <adres>',
  hoofdstuk: HOOFDSTUK.postvakken,
};

/** `undefined`: wait. */
export function judgeVersleutelregel({ metKop, seconden }: ProefmailStand): ControleOordeel | undefined {
  switch (metKop.soort) {
    case 'storing':
      return storing('De proefmail', metKop.code);
    case 'gekomen':
      if (metKop.merk) return goed('De proefmail kwam aan met het merk x-swv-versleuteld: ja.');
      return fout(
        'De proefmail kwam aan zonder het merk x-swv-versleuteld. Beveiligde mail gaat nu niet versleuteld weg.',
        {
          tekst: 'Maak in Exchange de regel die versleutelt. Een nieuwe regel werkt binnen een half uur.',
          ...REGELS,
        },
      );
    case 'teruggestuurd':
      return fout('De proefmail kwam terug, ook met het kenmerk. Er gaat geen beveiligde mail uit.', {
        tekst: 'De regel die tegenhoudt is te streng. Maak beide regels opnieuw.',
        ...REGELS,
      });
    case 'weg':
      if (seconden < LANGSTE_WACHT) return undefined;
      return letOp(`De proefmail was er na ${LANGSTE_WACHT} seconden nog niet.`, {
        tekst:
          'Kijk in het postvak, of doe de proef later opnieuw. Lukt versleutelen niet, dan laat Exchange de mail wachten.',
        commando: './infra/exchange/test-mailregels.ps1 -BeveiligdPostvak <adres> -Spoor',
        hoofdstuk: HOOFDSTUK.postvakken,
      });
  }
}

/** `undefined`: wait. Not coming proves something only when the other mail did come. */
export function judgeBlokkeerregel({ metKop, zonderKop, seconden }: ProefmailStand): ControleOordeel | undefined {
  switch (zonderKop.soort) {
    case 'storing':
      return storing('De proefmail zonder kenmerk', zonderKop.code);
    case 'gekomen':
      return fout('Een mail zonder beveiliging kwam gewoon aan. Wie in dit postvak kan, kan onbeveiligd mailen.', {
        tekst: 'Maak in Exchange de regel die tegenhoudt. Een nieuwe regel werkt binnen een half uur.',
        ...REGELS,
      });
    case 'teruggestuurd':
      return goed('De mail zonder beveiliging is teruggestuurd en kwam niet aan.');
    case 'weg':
      if (metKop.soort === 'gekomen' && metKop.geleden >= NA_WACHT)
        return goed('De mail zonder beveiliging kwam niet aan.');
      if (seconden < LANGSTE_WACHT) return undefined;
      return overgeslagen('Dit is niet te zeggen: de proefmail met beveiliging kwam ook niet aan.');
  }
}
