// What the pages do beyond reading; they can be read without it.
