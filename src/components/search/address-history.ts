/** Keeps the address in step with a form, so that Back leads to what was asked for before. */
interface AddressHistory {
  /** What is typed shows in the address at once, but makes no step to go back to. */
  follow(address: string): void;
  /** What is chosen or confirmed is a step. */
  commit(address: string): void;
  /** The reader came here by the browser's own ways. */
  arrive(): void;
}

/** Begins with the address that the page was opened by. */
export function createAddressHistory(): AddressHistory {
  /** The address that Back leads to; what is typed on top of it is in the bar only. */
  let committed = location.href;
  return {
    follow(address) {
      history.replaceState(null, '', address);
    },
    commit(address) {
      const target = new URL(address, location.href).href;
      history.replaceState(null, '', committed);
      if (target === committed) return;
      history.pushState(null, '', target);
      committed = target;
    },
    arrive() {
      committed = location.href;
    },
  };
}
