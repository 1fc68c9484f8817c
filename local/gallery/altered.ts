import type { Page } from "playwright-core";

/** What the server answers at this address reaches the page as somebody has changed it. */
export function altered<View>(
  address: string | RegExp,
  change: (view: View) => unknown,
): (page: Page) => Promise<unknown> {
  return (page) =>
    page.route(address, async (route) => {
      const response = await route.fetch();
      const view: View = await response.json();
      await route.fulfill({ response, json: change(view) });
    });
}

/** What is asked of the server at this address is refused. */
export function refused(
  address: string | RegExp,
  status: number,
  error: { readonly code: string; readonly message: string },
): (page: Page) => Promise<unknown> {
  return (page) => page.route(address, (route) => route.fulfill({ status, json: { error } }));
}
