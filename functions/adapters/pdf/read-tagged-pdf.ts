import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Content = { type: string; id: string };
type TreeNode = { role: string; alt?: string; children: readonly (TreeNode | Content)[] } & Record<string, unknown>;
type Item = { type?: string; id?: string; tag?: string; str?: string; hasEOL?: boolean };

/** An element with the text it holds itself or in its children, as a screen reader gets it. */
type TaggedElement = { role: string; text: string; page: number; scope?: string; parents: readonly string[] };
export type TaggedPdf = {
  pages: number;
  title: string | undefined;
  language: string | null;
  isMarked: boolean;
  /** Elements that hold text of their own, in reading order. One that goes on over a page stands here once for each page. */
  elements: readonly TaggedElement[];
  /** Text outside the structure tree, per page. */
  artifacts: readonly string[];
  /** Text that is neither in the tree nor marked as artifact. */
  untagged: readonly string[];
};

type PageText = { tagged: Map<string, string>; artifacts: string; untagged: string };

function addText(text: PageText, mark: Item | undefined, { str = '', hasEOL }: Item): void {
  // pdf.js drops a space at the end of a line, but says that the line ended.
  const part = hasEOL ? `${str}\n` : str;
  if (mark?.id) text.tagged.set(mark.id, (text.tagged.get(mark.id) ?? '') + part);
  else if (mark?.tag === 'Artifact') text.artifacts += part;
  else text.untagged += part;
}

/** Sorts the text of a page by the marked content around it. */
function sortText(items: readonly Item[]): PageText {
  const text: PageText = { tagged: new Map(), artifacts: '', untagged: '' };
  const open: Item[] = [];
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type) open.push(item);
    else addText(text, open.at(-1), item);
  }
  return text;
}

const isContent = (child: TreeNode | Content): child is Content => 'type' in child && child.type === 'content';

function listElements(node: TreeNode, tagged: PageText['tagged'], page: number, parents: readonly string[]) {
  const elements: TaggedElement[] = [];
  const textOf = ({ alt, children }: TreeNode): string =>
    alt ?? children.map((child) => (isContent(child) ? (tagged.get(child.id) ?? '') : textOf(child))).join('');
  const scope = typeof node.scope === 'string' ? { scope: node.scope } : {};
  if (node.children.some(isContent))
    return [{ role: node.role, text: textOf(node).replace(/\s+/g, ' ').trim(), page, parents, ...scope }];
  for (const child of node.children) {
    if (!isContent(child)) elements.push(...listElements(child, tagged, page, [...parents, node.role]));
  }
  return elements;
}

/** Reads back what a screen reader would get from a PDF. Only for tests. */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      const text = sortText(items as readonly Item[]);
      const root = (await page.getStructTree()) as TreeNode | null;
      return { ...text, elements: root ? listElements(root, text.tagged, index + 1, []) : [] };
    }),
  );
  await task.destroy();
  const { Title, Language } = info as { Title?: string; Language?: string | null };
  return {
    pages: pages.length,
    title: (metadata?.get('dc:title') as string | undefined) ?? Title,
    language: Language ?? null,
    isMarked: (marks as unknown as ReadonlyMap<string, boolean> | null)?.get('Marked') === true,
    elements: pages.flatMap(({ elements }) => elements),
    artifacts: pages.map(({ artifacts }) => artifacts),
    untagged: pages.map(({ untagged }) => untagged),
  };
}
