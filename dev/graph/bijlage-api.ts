import { randomUUID } from 'node:crypto';
import { graphFout, NIET_GEVONDEN, readJson, type Antwoord, type Verzoek } from './antwoord';
import { findIngekomen } from './inbox-api';
import type { Omgeving } from './omgeving';
import { findById } from './post-api';
import type { Sessie } from './postbus';

const SESSIE_MINUTEN = 60;
const BESTAND = '#microsoft.graph.fileAttachment';
/** Bytes. */
const SESSIE_MINIMUM = 2 * 1024 * 1024;
const DEEL_MAXIMUM = 4 * 1024 * 1024;

export function listBijlagen(omgeving: Omgeving, id: string): Antwoord {
  const post = findById(omgeving, id) ?? findIngekomen(omgeving, id);
  if (!post) return NIET_GEVONDEN;
  const value = omgeving.postbus.listBijlagen(post.id).map(({ id: bijlageId, naam, type, grootte }) => ({
    '@odata.type': BESTAND,
    id: bijlageId,
    name: naam,
    contentType: type,
    size: grootte,
    isInline: false,
  }));
  return { status: 200, json: { value } };
}

/** `pad`: id of the message, `/attachments/` and id of the attachment. */
export function readBijlage(omgeving: Omgeving, pad: string): Antwoord {
  const [id = '', , bijlageId = ''] = pad.split('/');
  const post = findById(omgeving, id) ?? findIngekomen(omgeving, id);
  const bijlage = omgeving.postbus.readBijlage(bijlageId);
  if (!post || bijlage?.postId !== post.id) return NIET_GEVONDEN;
  const { naam: name, type: contentType, inhoud } = bijlage;
  const contentBytes = Buffer.from(inhoud).toString('base64');
  return { status: 200, json: { '@odata.type': BESTAND, id: bijlageId, name, contentType, contentBytes } };
}

export function addBijlage(omgeving: Omgeving, verzoek: Verzoek, id: string): Antwoord {
  const post = findById(omgeving, id);
  if (!post?.isConcept) return NIET_GEVONDEN;
  const { name, contentType, contentBytes } = readJson(verzoek) ?? {};
  if (typeof name !== 'string' || typeof contentBytes !== 'string')
    return graphFout(400, 'ErrorInvalidRequest', 'An attachment needs a name and contentBytes.');
  const bijlage = {
    id: randomUUID(),
    postId: post.id,
    naam: name,
    type: toType(contentType),
  };
  omgeving.postbus.saveBijlage({ ...bijlage, inhoud: Buffer.from(contentBytes, 'base64') });
  return { status: 201, json: { id: bijlage.id, name } };
}

export function createSessie(omgeving: Omgeving, verzoek: Verzoek, id: string): Antwoord {
  const post = findById(omgeving, id);
  if (!post?.isConcept) return NIET_GEVONDEN;
  const { name, size, contentType } = (readJson(verzoek)?.AttachmentItem ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || typeof size !== 'number')
    return graphFout(400, 'ErrorInvalidRequest', 'AttachmentItem needs a name and a size.');
  if (size < SESSIE_MINIMUM) return graphFout(400, 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize');
  const sessie: Sessie = {
    id: randomUUID(),
    postId: post.id,
    naam: name,
    type: toType(contentType),
    grootte: size,
    inhoud: new Uint8Array(),
    tot: new Date(omgeving.nu().getTime() + SESSIE_MINUTEN * 60_000).toISOString(),
  };
  omgeving.postbus.saveSessie(sessie);
  const uploadUrl = `http://${verzoek.koppen.host}/upload/${sessie.id}?authtoken=${randomUUID()}`;
  return { status: 201, json: { uploadUrl, expirationDateTime: sessie.tot, nextExpectedRanges: ['0-'] } };
}

/** The address is the key: whoever sends a token along is refused, as Outlook does. */
export function askSessie(omgeving: Omgeving, verzoek: Verzoek, id: string): Antwoord {
  if (verzoek.koppen.authorization !== undefined) return graphFout(401, 'InvalidAuthenticationToken');
  const sessie = omgeving.postbus.readSessie(id);
  if (!sessie || sessie.tot < omgeving.nu().toISOString()) return graphFout(404, 'UploadSessionNotFound');
  return verzoek.methode === 'GET' ? stand(sessie) : addDeel(omgeving, verzoek, sessie);
}

/** Outlook names one start, not a list of ranges. */
const stand = ({ tot, inhoud }: Sessie): Antwoord => ({
  status: 200,
  json: { expirationDateTime: tot, nextExpectedRanges: [`${inhoud.byteLength}`] },
});

function addDeel({ postbus }: Omgeving, verzoek: Verzoek, sessie: Sessie): Antwoord {
  const deel = readRange(verzoek);
  if (!deel || deel.van !== sessie.inhoud.byteLength || deel.totaal !== sessie.grootte)
    return graphFout(416, 'InvalidContentRange');
  const inhoud = Buffer.concat([sessie.inhoud, verzoek.inhoud]);
  if (inhoud.byteLength < sessie.grootte) {
    postbus.saveSessie({ ...sessie, inhoud });
    return stand({ ...sessie, inhoud });
  }
  const { postId, naam, type } = sessie;
  postbus.saveBijlage({ id: randomUUID(), postId, naam, type, inhoud });
  postbus.deleteSessie(sessie.id);
  return { status: 201, koppen: { Location: `http://${verzoek.koppen.host}/v1.0/attachments` } };
}

const toType = (type: unknown): string => (typeof type === 'string' ? type : 'application/octet-stream');

/** `bytes 0-3276799/5000000`, when it says the same as the body. */
function readRange({ koppen, inhoud }: Verzoek): { van: number; totaal: number } | undefined {
  const [, van, tot, totaal] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(String(koppen['content-range'])) ?? [];
  if (van === undefined || inhoud.byteLength > DEEL_MAXIMUM) return undefined;
  const isGelijk = Number(tot) - Number(van) + 1 === inhoud.byteLength && Number(tot) < Number(totaal);
  return isGelijk ? { van: Number(van), totaal: Number(totaal) } : undefined;
}
