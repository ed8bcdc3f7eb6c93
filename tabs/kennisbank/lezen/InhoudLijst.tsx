import { Link, makeStyles } from '@fluentui/react-components';
import { text } from '../../ui/layout';
import type { Kop } from '../../ui/markdown/render-markdown';

const useStyles = makeStyles({
  root: { margin: '0 0 16px' },
  lijst: { ...text.body, margin: 0, paddingLeft: '20px' },
  knop: { textAlign: 'start', minHeight: '24px' },
});
/** Fewer headings are seen at a glance. */
const MIN = 2;

function gaNaar(id: string): void {
  const kop = document.getElementById(id);
  if (!kop) return;
  kop.tabIndex = -1;
  kop.focus({ preventScroll: true });
  kop.scrollIntoView({ block: 'start' });
}

/** The headings of an article. The address holds the page, so these are buttons that move the focus. */
export function InhoudLijst({ koppen }: { koppen: readonly Kop[] }) {
  const styles = useStyles();
  if (koppen.length < MIN) return null;
  return (
    <nav aria-label="In dit artikel" className={styles.root}>
      <ul className={styles.lijst}>
        {koppen.map(({ id, tekst }) => (
          <li key={id}>
            <Link as="button" className={styles.knop} onClick={() => gaNaar(id)}>
              {tekst}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
