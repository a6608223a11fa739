/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** The publisher's input for the page. */
		portolano: import('@portolano/content-store').PageRequest;
		/** The context of the page, created from `portolano` by the one route of the application. */
		context: import('./page-context.ts').PageContext;
	}
}

declare module 'virtual:portolano-site' {
	/** The export `site` of the module that the site's Astro configuration names. */
	export const site: import('./definition.ts').SiteDefinition;
}

declare module 'virtual:portolano-emergency-styles' {
	/** The text of the stylesheet of the emergency page. */
	const styles: string;
	export default styles;
}

// For tools that read only TypeScript; `astro check` reads the components themselves.
declare module '*.astro' {
	const component: (props: object) => unknown;
	export default component;
}
