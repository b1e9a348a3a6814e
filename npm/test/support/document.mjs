// As much of a document as nodes are made with; what is made is a tree as parse5 reads one.
const HTML = "http://www.w3.org/1999/xhtml";

export const plainDocument = {
  createDocumentFragment: () => parent({ nodeName: "#document-fragment" }),
  createTextNode: (value) => ({ nodeName: "#text", value }),
  createElement: (name) => parent({
    nodeName: name, tagName: name, attrs: [], namespaceURI: HTML,
    setAttribute(name, value) {
      this.attrs.push({ name, value });
    },
  }),
};

function parent(node) {
  return Object.assign(node, { childNodes: [], append: (child) => node.childNodes.push(child) });
}
