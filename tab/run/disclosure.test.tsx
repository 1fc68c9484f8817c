import { render, screen } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { expect, it } from "vitest";
import { Disclosure } from "./disclosure.tsx";

it("[R240] what lies in a closed row is drawn after what is to be seen, and in an open one with it", async () => {
  const drawn: string[] = [];
  function Drawn({ name }: { readonly name: string }) {
    useLayoutEffect(() => {
      drawn.push(name);
    }, [name]);
    return name;
  }
  render(
    <>
      <Disclosure title="Later">
        <Drawn name="in a closed row" />
      </Disclosure>
      <Disclosure title="Now" open>
        <Drawn name="in an open row" />
      </Disclosure>
      <Drawn name="below" />
    </>,
  );
  expect(await screen.findByText("in a closed row")).toBeDefined();
  expect(drawn).toEqual(["in an open row", "below", "in a closed row"]);
});
