import { makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons';
import type { Ontvanger } from '@domain/bericht/bericht';
import type { BerichtDeel, BerichtTekst } from '@domain/bericht/compose-bericht';
import { card, text } from '../../ui/layout';
import { MailKaart } from '../../ui/MailKaart';
import { MailVak } from '../../ui/MailVak';
import { roepnaamVan } from './mail-voorbeeld';

const useStyles = makeStyles({
  tekst: { ...text.body, display: 'grid', rowGap: '12px', justifyItems: 'start', padding: '16px' },
  alinea: { margin: 0 },
  knop: {
    padding: '5px 14px',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: 600,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  klein: text.meta,
  geenMail: card,
  leeg: { ...text.help, margin: 0, padding: '24px 16px' },
  zeker: { ...text.context, display: 'flex', columnGap: '10px', margin: 0 },
  schild: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
});

function Deel({ deel }: { deel: BerichtDeel }) {
  const styles = useStyles();
  if (deel.soort === 'klein') return <span className={styles.klein}>{deel.tekst}</span>;
  if (deel.soort === 'knop') return <span className={styles.knop}>{deel.tekst}</span>;
  return (
    <p className={styles.alinea}>
      {deel.stukken.map(({ tekst, isTitel }, plaats) => (isTitel ? <em key={plaats}>{tekst}</em> : tekst))}
    </p>
  );
}

function Mail({ bericht, aan }: { bericht: BerichtTekst; aan: string }) {
  const styles = useStyles();
  return (
    <MailKaart van={bericht.van} aan={aan} onderwerp={<Onderwerp tekst={bericht.onderwerp} />}>
      <div className={styles.tekst}>
        {bericht.delen.map((deel, plaats) => (
          <Deel key={plaats} deel={deel} />
        ))}
      </div>
    </MailKaart>
  );
}

/** A dossier number does not break at its hyphens. */
const Onderwerp = ({ tekst }: { tekst: string }) =>
  tekst.split(/(\(\S+\))/).map((stuk, plaats) => (
    <span key={plaats} style={{ whiteSpace: stuk.startsWith('(') ? 'nowrap' : 'normal' }}>
      {stuk}
    </span>
  ));

type Props = {
  bericht: BerichtTekst | undefined;
  ontvanger: Ontvanger | undefined;
  zekerheid: string;
  isStap: boolean;
};

/** The mail as the receiver sees it: it follows the choices at once. */
export function MailVoorbeeld({ bericht, ontvanger, zekerheid, isStap }: Props) {
  const styles = useStyles();
  return (
    <MailVak roepnaam={ontvanger && roepnaamVan(ontvanger)} isStap={isStap}>
      {bericht && ontvanger ? (
        <Mail bericht={bericht} aan={ontvanger.naam} />
      ) : (
        <div className={styles.geenMail}>
          <p className={styles.leeg}>Kies aan wie je dit stuurt en wat je meestuurt. Dan zie je hier de mail.</p>
        </div>
      )}
      <p className={styles.zeker}>
        <ShieldCheckmarkRegular aria-hidden className={styles.schild} />
        {zekerheid}
      </p>
    </MailVak>
  );
}
