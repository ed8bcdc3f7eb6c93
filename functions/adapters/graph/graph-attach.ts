import type { Clock, MailBijlage, MailUitkomst } from '../../ports';
import type { GraphCall } from './graph-call';
import { TRAAG } from './graph-fout';
import { uploadInDelen } from './graph-upload';

/** Bytes; from here on an upload session. Graph refuses a single post just under 3 MiB and a session under 2 MiB. */
const SESSIE_VANAF = 3_000_000;
/** Well within the claim of the worker, so that no second worker starts on the same draft. */
const LANGSTE_DUUR_MS = 180_000;
const MAX_RONDES = 3;

type AttachDeps = { call: GraphCall; clock: Clock; timeoutMs: number };
type Toegevoegd = MailUitkomst<'klaar' | 'weg'>;
const KLAAR: Toegevoegd = { ok: true, value: 'klaar' };

/** Adds what the draft does not hold yet, by file name. Looks again after an upload session that went away. */
export async function attachMissing(
  pad: string,
  bijlagen: readonly MailBijlage[],
  deps: AttachDeps,
): Promise<MailUitkomst<void>> {
  const einde = deps.clock().getTime() + LANGSTE_DUUR_MS;
  for (let ronde = 1; ronde <= MAX_RONDES; ronde += 1) {
    const aanwezig = await listNamen(pad, deps.call);
    if (!aanwezig.ok) return aanwezig;
    const ontbrekend = bijlagen.filter(({ naam }) => !aanwezig.value.includes(naam));
    const uitkomst = await addAll(pad, ontbrekend, deps, einde);
    if (!uitkomst.ok) return uitkomst;
    if (uitkomst.value === 'klaar') return { ok: true, value: undefined };
  }
  return { ok: false, fout: { soort: 'tijdelijk', code: 'graph-sessie-verlopen' } };
}

async function listNamen(pad: string, call: GraphCall): Promise<MailUitkomst<readonly string[]>> {
  const lijst = await call<{ value?: readonly { name?: string }[] }>({
    wat: 'bijlagen-lezen',
    pad: `${pad}/attachments`,
    query: { $select: 'id,name', $top: '100' },
  });
  return lijst.ok ? { ok: true, value: (lijst.value.value ?? []).map(({ name }) => name ?? '') } : lijst;
}

async function addAll(
  pad: string,
  bijlagen: readonly MailBijlage[],
  deps: AttachDeps,
  einde: number,
): Promise<Toegevoegd> {
  for (const bijlage of bijlagen) {
    if (deps.clock().getTime() > einde) return { ok: false, fout: TRAAG };
    const uitkomst =
      bijlage.inhoud.byteLength < SESSIE_VANAF
        ? await addSmall(pad, bijlage, deps)
        : await addLarge(pad, bijlage, deps);
    if (!uitkomst.ok || uitkomst.value === 'weg') return uitkomst;
  }
  return KLAAR;
}

async function addSmall(pad: string, { naam, type, inhoud }: MailBijlage, { call }: AttachDeps): Promise<Toegevoegd> {
  const toegevoegd = await call({
    wat: 'bijlage-toevoegen',
    pad: `${pad}/attachments`,
    post: {
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: naam,
      contentType: type,
      contentBytes: Buffer.from(inhoud).toString('base64'),
    },
  });
  return toegevoegd.ok ? KLAAR : toegevoegd;
}

async function addLarge(pad: string, { naam, type, inhoud }: MailBijlage, deps: AttachDeps): Promise<Toegevoegd> {
  const sessie = await deps.call<{ uploadUrl: string }>({
    wat: 'bijlage-sessie',
    pad: `${pad}/attachments/createUploadSession`,
    post: { AttachmentItem: { attachmentType: 'file', name: naam, contentType: type, size: inhoud.byteLength } },
  });
  return sessie.ok ? uploadInDelen(sessie.value.uploadUrl, inhoud, deps) : sessie;
}
