import { Suspense } from 'react';
import { AccessDenied, AdminContext, AdminUI, CustomRoutes, Resource, memoryStore } from 'react-admin';
import { Route } from 'react-router-dom';
import { areas } from './areas.js';
import { DeskLayout } from './frame/DeskLayout.js';
import { Landing } from './frame/Landing.js';
import { RoleGate } from './frame/RoleGate.js';
import { authProvider } from './providers/authProvider.js';
import { dataProvider } from './providers/dataProvider.js';
import { i18nProvider } from './providers/i18nProvider.js';
import { queryClient } from './providers/queryClient.js';
import { SignInPage } from './session/SignInPage.js';
import { darkTheme, lightTheme } from './theme/theme.js';

/** In memory: a list's filter and place come back within the session and are gone with it. */
const store = memoryStore();

const routes = areas.flatMap((area) => area.routes ?? []);

/** The staff's screens: everything the areas contribute, inside one frame. */
export const App = () => (
  <AdminContext
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    store={store}
    theme={lightTheme}
    darkTheme={darkTheme}
  >
    <AdminUI
      title=""
      layout={DeskLayout}
      loginPage={SignInPage}
      dashboard={Landing}
      accessDenied={AccessDenied}
      requireAuth
      disableTelemetry
    >
      {areas
        .flatMap((area) => area.resources ?? [])
        .map(({ access: _opens, ...resource }) => (
          <Resource key={resource.name} {...resource} />
        ))}
      <CustomRoutes>
        {routes
          .filter(({ outside }) => !outside)
          .map(({ path, screen: Screen, roles }) => (
            <Route
              key={path}
              path={path}
              element={
                <RoleGate roles={roles}>
                  <Screen />
                </RoleGate>
              }
            />
          ))}
      </CustomRoutes>
      <CustomRoutes noLayout>
        {routes
          .filter(({ outside }) => outside)
          .map(({ path, screen: Screen }) => (
            <Route
              key={path}
              path={path}
              element={
                <Suspense>
                  <Screen />
                </Suspense>
              }
            />
          ))}
      </CustomRoutes>
    </AdminUI>
  </AdminContext>
);
