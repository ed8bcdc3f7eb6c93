import type { PostSleutel } from '@domain/beheer/post-beeld';
import { useHerkans } from '../../api/use-toezicht';
import { showToast } from '../../ui/toast/toasts';
import { misluktVan, waardeVan } from '../lees-actie';
import { describeHerkansing } from './post-woorden';

/** A second chance for mail, one request at a time; and what became of the last one. */
export function useVerstuurOpnieuw() {
  const herkans = useHerkans();
  const verstuur = async (berichten?: readonly PostSleutel[]): Promise<void> => {
    if (herkans.isPending) return;
    const uitkomst = await herkans.mutateAsync(berichten).catch(() => undefined);
    if (uitkomst?.ok) showToast({ titel: describeHerkansing(uitkomst.value) });
  };
  return { verstuur, uitkomst: waardeVan(herkans.data), mislukt: misluktVan(herkans), isBezig: herkans.isPending };
}
