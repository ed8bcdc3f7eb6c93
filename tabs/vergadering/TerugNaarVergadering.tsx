import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import { focusRing, text } from '../ui/layout';

const useStyles = makeStyles({
  root: { ...text.context, padding: '4px 16px', backgroundColor: tokens.colorBrandBackground2 },
  link: {
    ...focusRing,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
  },
});

/** A meeting has no way back of its own. */
export function TerugNaarVergadering({ href }: { href: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Link href={href} className={styles.link}>
        <ArrowLeftRegular aria-hidden />
        Terug naar de agenda van het gesprek
      </Link>
    </div>
  );
}
