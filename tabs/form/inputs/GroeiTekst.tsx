import { makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { InvoerProps } from '../invoer-props';

const REGEL_PX = 21;
const RAND_PX = 12;

const useStyles = makeStyles({
  root: { flexGrow: 1, width: '100%', minWidth: 0 },
  tekst: {
    height: 'auto',
    minHeight: 'var(--min-hoogte)',
    maxHeight: 'max(60vh, var(--min-hoogte))',
    paddingBlock: '5px',
    fontFamily: tokens.fontFamilyBase,
    lineHeight: `${REGEL_PX}px`,
    // Where the browser knows it, the field follows its text without script.
    fieldSizing: 'content',
  },
});

const kanZelfGroeien = () => typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content');

type Props = Pick<InvoerProps, 'aria' | 'onLeave'> & {
  id: string;
  value: string;
  minRegels: number;
  /** Enter makes no new line: it is one line that wraps. */
  isEenRegel?: boolean;
  onChange(tekst: string): void;
};

/** A text that grows with what is typed, without a scrollbar of its own until it fills 60 % of the window. */
export function GroeiTekst({ id, value, minRegels, isEenRegel = false, aria, onChange, onLeave }: Props) {
  const styles = useStyles();
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const tekst = ref.current;
    if (!tekst || kanZelfGroeien()) return;
    tekst.style.height = 'auto';
    tekst.style.height = `${tekst.scrollHeight + 2}px`;
  }, [value]);
  return (
    <Textarea
      {...aria}
      ref={ref}
      id={id}
      className={styles.root}
      textarea={{ className: mergeClasses(styles.tekst) }}
      style={{ '--min-hoogte': `${minRegels * REGEL_PX + RAND_PX}px` } as Record<string, string>}
      value={value}
      rows={1}
      lang="nl"
      spellCheck
      resize={isEenRegel ? 'none' : 'vertical'}
      onKeyDown={(event) => isEenRegel && event.key === 'Enter' && event.preventDefault()}
      onChange={(_, { value: tekst }) => onChange(isEenRegel ? tekst.replace(/\s*\n\s*/g, ' ') : tekst)}
      onBlur={onLeave}
    />
  );
}
