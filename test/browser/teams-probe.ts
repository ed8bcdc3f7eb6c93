import * as teams from '@microsoft/teams-js';

/** The smallest tab there is: it puts the real teams-js within reach of a test. */
const themes: string[] = [];
Object.assign(window, { teams, themes });

void teams.app.initialize().then(() => {
  teams.app.registerOnThemeChangeHandler((theme) => themes.push(theme));
  void teams.app.notifySuccess();
});
