import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** Entra sends people here. After signing out, or when an administrator agreed, there is no answer to hand on. */
const said = location.search + location.hash;
const isAnswer = /[#&?](code|error)=/.test(said);
const isSignedOut = !isAnswer && !/[#&?]admin_consent=/.test(said);
const leave = (): void => location.replace(isSignedOut ? './#/afgemeld' : './');
const { title } = document;

if (isAnswer) broadcastResponseToMainFrame().catch(leave);
else leave();
// MSAL gives the page an English name.
document.title = title;
