import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { answerDesk, ownFunctions } from '../../door/desk-functions.ts';
import { importMap } from './admin/importMap.js';
import './custom.css';

const serverFunction: ServerFunctionClient = async (args) => {
	'use server';
	const { collections } = await config;
	return answerDesk(
		args,
		collections.map(({ slug }) => slug),
		() => handleServerFunctions({ ...args, config, importMap, serverFunctions: ownFunctions }),
	);
};

export default function Layout({ children }: { children: ReactNode }) {
	return (
		<RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
			{children}
		</RootLayout>
	);
}
