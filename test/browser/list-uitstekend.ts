import type { Frame, Page } from 'playwright-core';

/** What makes the page, a dialog or a column scroll sideways, and what lies outside the window. */
export const listUitstekend = (waar: Frame | Page): Promise<readonly string[]> =>
  waar.evaluate(() => {
    const isZichtbaar = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const scrollt = (element: Element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX));
    const ligtBuiten = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return (
        width > 1 &&
        (right > innerWidth + 1 || left < -1) &&
        // Only robots find it.
        !element.closest('.lok') &&
        element.matches('a, button, input, select, textarea, h1, h2, h3, p, td, th')
      );
    };
    return [...document.querySelectorAll('*')]
      .filter((element) => isZichtbaar(element) && (scrollt(element) || ligtBuiten(element)))
      .map((element) => `${element.outerHTML.slice(0, 120)} (${element.scrollWidth})`);
  });
