import { lazy, Suspense } from 'react';
import { Laden } from './Laden';
import type { MarkdownProps } from './markdown/MarkdownTekst';

const MarkdownTekst = lazy(() =>
  import('./markdown/MarkdownTekst').then(({ MarkdownTekst }) => ({ default: MarkdownTekst })),
);

/** Text that people wrote in Markdown. HTML in it is shown as it was typed; the two libraries come only when they are needed. */
export const Markdown = (props: MarkdownProps) => (
  <Suspense fallback={<Laden tekst="Tekst laden …" />}>
    <MarkdownTekst {...props} />
  </Suspense>
);
