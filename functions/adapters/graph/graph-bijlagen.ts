import type { Attachment, FileAttachment } from '@microsoft/microsoft-graph-types';
import type { InkomendeBijlage, MailUitkomst } from '../../ports';
import type { GraphCall } from './graph-call';

const BESTAND = '#microsoft.graph.fileAttachment';
/** Bytes. What is larger is named, not fetched. */
const GROOTSTE = 5 * 1024 * 1024;
/** More than these are named, not fetched. */
const MEESTE = 10;
/** Bytes; a smaller picture within the text is the logo of a signature. */
const KLEINSTE_PLAATJE = 10_000;

type Gevonden = Attachment & { '@odata.type'?: string };

/** The files with a mail, one call for each: a list with their content can be larger than Graph gives at once. */
export async function readBijlagen(call: GraphCall, pad: string): Promise<MailUitkomst<readonly InkomendeBijlage[]>> {
  const lijst = await call<{ value?: readonly Gevonden[] }>({
    wat: 'bijlagen-inkomend',
    pad,
    query: { $select: 'id,name,contentType,size,isInline', $top: '50' },
  });
  if (!lijst.ok) return lijst;
  const bijlagen: InkomendeBijlage[] = [];
  for (const bijlage of (lijst.value.value ?? []).filter(isVanBelang)) {
    const gelezen = await readBijlage(call, pad, bijlage, bijlagen.length < MEESTE);
    if (!gelezen.ok) return gelezen;
    bijlagen.push(gelezen.value);
  }
  return { ok: true, value: bijlagen };
}

const isVanBelang = ({ isInline, size }: Gevonden): boolean => !isInline || (size ?? 0) >= KLEINSTE_PLAATJE;

const toKaal = ({ name, contentType, size }: Gevonden): InkomendeBijlage => ({
  naam: name ?? '',
  type: contentType ?? '',
  bytes: size ?? 0,
});

/** Not a mail within a mail, and not a link to a file in the cloud. */
const isBestand = ({ '@odata.type': soort = BESTAND }: Gevonden): boolean => soort === BESTAND;

async function readBijlage(
  call: GraphCall,
  pad: string,
  bijlage: Gevonden,
  isBinnenAantal: boolean,
): Promise<MailUitkomst<InkomendeBijlage>> {
  const kaal = toKaal(bijlage);
  if (!isBestand(bijlage) || !isBinnenAantal || kaal.bytes > GROOTSTE) return { ok: true, value: kaal };
  const { id = '' } = bijlage;
  const bestand = await call<FileAttachment>({ wat: 'bijlage-inkomend', pad: `${pad}/${encodeURIComponent(id)}` });
  if (!bestand.ok) return bestand;
  // The type promises a number for this base64 text.
  const inhoud = Buffer.from(String(bestand.value.contentBytes ?? ''), 'base64');
  return { ok: true, value: { ...kaal, bytes: inhoud.byteLength, inhoud } };
}
