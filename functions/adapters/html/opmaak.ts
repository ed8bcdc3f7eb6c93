import type { Opmaak } from '../../ports';
import { makeNieuwsbriefHtml } from './make-nieuwsbrief-html';
import { createRenderMarkdown } from './render-markdown';

/** All that needs the Markdown library, for who loads it at its first use. */
export const opmaak: Opmaak = { renderMarkdown: createRenderMarkdown(), makeNieuwsbriefHtml };
