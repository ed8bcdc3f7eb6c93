import { KennisbankSuggesties } from '../../uitleg/KennisbankSuggesties';
import { useLijstStyles } from './lijst-styles';

/** Articles that fit what is searched for. */
export function UitlegTreffers({ zoek }: { zoek: string }) {
  const styles = useLijstStyles();
  return (
    <div className={styles.onder}>
      <KennisbankSuggesties tekst={zoek} titel="Uitleg die past" />
    </div>
  );
}
