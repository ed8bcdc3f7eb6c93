import type { MakeAgenda } from './ports';
import type { BijeenkomstDeps } from './use-cases/deps';
import { createAnswerAanbod } from './use-cases/publiek/answer-aanbod';
import { createBegrenzing } from './use-cases/publiek/begrenzing';
import { createBijeenkomstLoket } from './use-cases/publiek/bijeenkomst-loket';
import { createCancelEigenAanmelding } from './use-cases/publiek/cancel-eigen-aanmelding';
import { createChangeEigenAanmelding } from './use-cases/publiek/change-eigen-aanmelding';
import { createListPubliekeBijeenkomsten } from './use-cases/publiek/list-publieke-bijeenkomsten';
import { createListPubliekeScholen } from './use-cases/publiek/list-publieke-scholen';
import { createMakePubliekeAgenda } from './use-cases/publiek/make-publieke-agenda';
import type { PubliekUseCases } from './use-cases/publiek/publiek-use-cases';
import { createReadEigenAanmelding } from './use-cases/publiek/read-eigen-aanmelding';
import { createReadPubliekePagina } from './use-cases/publiek/read-publieke-pagina';
import { createReadReactieFormulier } from './use-cases/publiek/read-reactie-formulier';
import { createRequestLink } from './use-cases/publiek/request-link';
import { createSignUpDeelnemers } from './use-cases/publiek/sign-up-deelnemers';
import { createSubmitReactie } from './use-cases/publiek/submit-reactie';

/** Every use-case for somebody without an account, wired once: they share one loket. */
export function createPubliekUseCases(basis: BijeenkomstDeps & { makeAgenda: MakeAgenda }): PubliekUseCases {
  const deps = { ...basis, loket: createBijeenkomstLoket(basis), begrens: createBegrenzing(basis) };
  return {
    listBijeenkomsten: createListPubliekeBijeenkomsten(deps),
    readPagina: createReadPubliekePagina(deps),
    makeAgenda: createMakePubliekeAgenda(deps),
    listScholen: createListPubliekeScholen(deps),
    signUpDeelnemers: createSignUpDeelnemers(deps),
    requestLink: createRequestLink(deps),
    readAanmelding: createReadEigenAanmelding(deps, 'aanmelding'),
    changeAanmelding: createChangeEigenAanmelding(deps),
    cancelAanmelding: createCancelEigenAanmelding(deps),
    readAanbod: createReadEigenAanmelding(deps, 'aanbod'),
    answerAanbod: createAnswerAanbod(deps),
    readReactieFormulier: createReadReactieFormulier(deps),
    submitReactie: createSubmitReactie(deps),
  };
}
