/** Links within the app change the place without fetching the page anew. Everything else about them stays a link. */
import { type Places, placeAt } from './place.ts';

/** Hears every click in the document. Links with a target, a modifier key or another button are left to the browser. */
export function goByLinks(document: Document, places: Pick<Places, 'goTo'>): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (link.pathname !== '/app' && !link.pathname.startsWith('/app/')) return;
    event.preventDefault();
    places.goTo(placeAt(link));
  });
}
