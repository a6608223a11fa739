import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { pathIn } from './page-path.ts';

const TARGET_MIN = 24;

/**
 * Checks that targets are at least 24 by 24 CSS px, or have enough room around (WCAG 2.5.8). Links inside sentences are
 * exempt.
 */
export async function targetSizeFindings(page: Page): Promise<Finding[]> {
	const small = await page.evaluate(smallTargets, TARGET_MIN);
	return small.map((name) => ({
		rule: 'WCAG 2.5.8',
		where: `${pathIn(page)} · ${name}`,
		what: `L’area da toccare è più piccola di ${TARGET_MIN} pixel e troppo vicina ad altre.`,
		cure: 'Aumenta lo spazio interno del collegamento o del pulsante.',
	}));
}

/**
 * Runs in the page. Returns the small targets whose circle of diameter `minimum` overlaps another target or its circle.
 */
function smallTargets(minimum: number): string[] {
	const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].flatMap(
		(element) => {
			const box = element.getBoundingClientRect();
			if (box.width <= 1 || box.height <= 1 || !element.checkVisibility({ visibilityProperty: true }))
				return [];
			return [{ element, box, x: box.left + box.width / 2, y: box.top + box.height / 2 }];
		},
	);
	const isSmall = ({ box }: { box: DOMRect }) => box.width < minimum - 0.5 || box.height < minimum - 0.5;
	const isInSentence = ({ element }: { element: Element }) =>
		getComputedStyle(element).display === 'inline' &&
		(element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length;
	const small = targets.filter(
		(target) =>
			isSmall(target) && !isInSentence(target) && !target.element.matches('[type=radio],[type=checkbox]'),
	);
	return small.flatMap((target) => {
		const isCrowded = targets.some((other) => {
			if (
				other === target ||
				target.element.contains(other.element) ||
				other.element.contains(target.element)
			)
				return false;
			const dx = Math.max(other.box.left - target.x, 0, target.x - other.box.right);
			const dy = Math.max(other.box.top - target.y, 0, target.y - other.box.bottom);
			return (
				Math.hypot(dx, dy) < minimum / 2 ||
				(isSmall(other) && Math.hypot(other.x - target.x, other.y - target.y) < minimum)
			);
		});
		return isCrowded
			? [`${target.element.localName} “${target.element.textContent.trim().slice(0, 40)}”`]
			: [];
	});
}
