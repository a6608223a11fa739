import { notFound, redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { z } from 'zod';
import { guideAt } from '../../guides/guides.ts';
import { lastSegment, ScreenFrame } from '../ScreenFrame.tsx';
import { GuideArticle } from './GuideArticle.tsx';
import { GuideIndex } from './GuideIndex.tsx';

const asked = z.object({ cerca: z.string().trim().max(80).default('') }).catch({ cerca: '' });

/** All guides: `/admin/guide`. */
export function GuidesScreen(screen: AdminViewServerProps) {
	const { user } = screen.initPageResult.req;
	if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fguide');
	return (
		<ScreenFrame screen={screen}>
			<GuideIndex search={asked.parse(screen.searchParams ?? {}).cerca} user={user} />
		</ScreenFrame>
	);
}

/** One guide: `/admin/guide/<slug>`. */
export function GuideScreen(screen: AdminViewServerProps) {
	const { user } = screen.initPageResult.req;
	if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fguide');
	const guide = guideAt(lastSegment(screen));
	if (!guide) return notFound();
	return (
		<ScreenFrame screen={screen}>
			<GuideArticle guide={guide} user={user} />
		</ScreenFrame>
	);
}
