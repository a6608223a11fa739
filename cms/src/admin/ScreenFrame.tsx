import { DefaultTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

interface Props {
	/** What Payload gives to the screen. */
	screen: AdminViewServerProps;
	children: ReactNode;
	className?: string;
}

/** A screen of our own with the menu and the head of the desk around it. */
export function ScreenFrame({ screen, children, className = '' }: Props) {
	const { initPageResult, params, searchParams } = screen;
	const { req, locale, permissions, visibleEntities } = initPageResult;
	return (
		<DefaultTemplate
			{...{ params, searchParams, permissions, visibleEntities }}
			{...{ i18n: req.i18n, payload: req.payload, req, ...(req.user && { user: req.user }) }}
			{...(locale && { locale })}
		>
			<div className={`gutter--left gutter--right ${className}`.trim()}>{children}</div>
		</DefaultTemplate>
	);
}

/** Returns the last part of the path of a screen, such as the id of what it shows. */
export function lastSegment({ params }: AdminViewServerProps): string {
	const segments = params?.['segments'];
	return Array.isArray(segments) ? (segments.at(-1) ?? '') : '';
}
