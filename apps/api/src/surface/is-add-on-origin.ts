const shape = /^moz-extension:\/\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether it is a page of some Firefox add-on: which one, nobody can tell, since the name is drawn anew for each installation. */
export function isAddOnOrigin(origin: string): boolean {
  return shape.test(origin);
}
