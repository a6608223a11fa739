import config from '@payload-config';
import '@fontsource/titillium-web/400.css';
import '@fontsource/titillium-web/600.css';
import '@fontsource/titillium-web/700.css';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { deskWith, ownFunctions } from '../../door/desk-functions.ts';
import { importMap } from './admin/importMap.js';
import './identity.css';
import './icons.css';
import './custom.css';
import './alerts.css';
import './menus.css';
import './together.css';
import './preview.css';
import './workflow.css';
import './schedule.css';
import './bundles.css';
import './start.css';
import './uses.css';
import './forms.css';
import './lists.css';
import './versions.css';
import './account.css';
import './guides.css';
import './readers.css';

// Built once: the admin panel calls it after every pause in typing.
const desk = config.then(({ collections }) => deskWith(collections.map(({ slug }) => slug)));

const serverFunction: ServerFunctionClient = async (args) => {
	'use server';
	const answer = await desk;
	return answer(args, () =>
		handleServerFunctions({ ...args, config, importMap, serverFunctions: ownFunctions }),
	);
};

export default function Layout({ children }: { children: ReactNode }) {
	return (
		<RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
			{children}
		</RootLayout>
	);
}
