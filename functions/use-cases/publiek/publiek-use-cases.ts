import type { AnswerAanbod } from './answer-aanbod';
import type { CancelEigenAanmelding } from './cancel-eigen-aanmelding';
import type { ChangeEigenAanmelding } from './change-eigen-aanmelding';
import type { ListPubliekeBijeenkomsten } from './list-publieke-bijeenkomsten';
import type { ListPubliekeScholen } from './list-publieke-scholen';
import type { MakePubliekeAgenda } from './make-publieke-agenda';
import type { ReadEigenAanmelding } from './read-eigen-aanmelding';
import type { ReadPubliekePagina } from './read-publieke-pagina';
import type { ReadReactieFormulier } from './read-reactie-formulier';
import type { RequestLink } from './request-link';
import type { SignUpDeelnemers } from './sign-up-deelnemers';
import type { SubmitReactie } from './submit-reactie';

/** Everything a route may ask for somebody without an account. */
export type PubliekUseCases = {
  listBijeenkomsten: ListPubliekeBijeenkomsten;
  readPagina: ReadPubliekePagina;
  makeAgenda: MakePubliekeAgenda;
  listScholen: ListPubliekeScholen;
  signUpDeelnemers: SignUpDeelnemers;
  requestLink: RequestLink;
  readAanmelding: ReadEigenAanmelding;
  changeAanmelding: ChangeEigenAanmelding;
  cancelAanmelding: CancelEigenAanmelding;
  readAanbod: ReadEigenAanmelding;
  answerAanbod: AnswerAanbod;
  readReactieFormulier: ReadReactieFormulier;
  submitReactie: SubmitReactie;
};
