import { findRunning, openDataFolder, wipeDataFolder } from './data-folder';

const data = openDataFolder(process.env.DATA_DIR ?? '.data');
const running = await findRunning(data);
if (running) {
  console.error(`De app draait nog (${running.url}). Stop haar eerst met Ctrl+C. Er is niets gewist.`);
  process.exit(1);
}
wipeDataFolder(data);
console.log(`De gegevens in ${data.folder} zijn gewist. npm start begint opnieuw met de demowereld.`);
