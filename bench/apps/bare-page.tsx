import { FluentProvider, teamsLightTheme, Title1 } from '@fluentui/react-components';
import { app } from '@microsoft/teams-js';
import { createRoot } from 'react-dom/client';

/** The least that a Teams tab in Fluent can be: the baseline of the row "eerste scherm". */
const root = document.getElementById('root');

if (root)
  createRoot(root).render(
    <FluentProvider theme={teamsLightTheme}>
      <Title1 as="h1">TOP Dossier</Title1>
    </FluentProvider>,
  );
void app.initialize().then(app.notifySuccess);
