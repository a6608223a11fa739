/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** What the publisher hands over for the page. */
		portolano: import('@portolano/content-store').PageRequest;
		/** The page as it is being read, made of the former by the one route of the application. */
		context: import('./page-context.ts').PageContext;
	}
}

declare module 'virtual:portolano-site' {
	/** What the site exports as `site` from the module named in its Astro configuration. */
	export const site: import('./definition.ts').SiteDefinition;
}

// For what reads TypeScript alone; `astro check` reads the components themselves.
declare module '*.astro' {
	const component: (props: object) => unknown;
	export default component;
}
